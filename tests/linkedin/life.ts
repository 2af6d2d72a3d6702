import type { Day } from '../../lib/people/schema';
import { daysBefore } from './days';
import type { ExportContents, InvitationEntry, MessageEntry, Party } from './exportBuilder';
import { deedsIn } from './lifeDeeds';
import { CAST, YOU, personCalled } from './people';
import type { Person } from './people';
import { randomFrom } from './random';
import { oddMessages } from './oddMessages';

/**
 * The life behind the sample export: who is connected, who writes with whom and how often. All days are
 * counted back from the day on which the export was made, so that it is as fresh on any `today`.
 */

type Talk = 'both' | 'out' | 'in';
/** `times` meetings in writing, about `every` days apart, the last one `ago` days before the export. */
type Plan = [slug: string, connectedAgo: number, talk?: Talk, every?: number, times?: number, ago?: number];

const PLANS: Plan[] = [
  ['tamsin-quillfeather', 1610, 'both', 21, 14, 33],
  ['odalys-fernhollow-3b17', 1320, 'both', 60, 9, 71],
  ['bramwell-oxentide', 2050, 'both', 60, 8, 96],
  ['shirakumo-aoi', 890, 'both', 90, 5, 128],
  ['ليلى-نورسين-5a21', 720, 'both', 60, 6, 40],
  ['marisol-quintanar-phd', 1480, 'both', 21, 11, 18],
  ['joost-van-der-kwikstaart', 2400, 'both', 180, 6, 204],
  ['nora-lindqvarn', 1150, 'both', 60, 7, 84],
  ['nora-lindqvarn-88c4', 610, 'in', 0, 1, 300],
  ['ignatius-pell', 980, 'both', 30, 10, 52],
  ['zofia-mglista', 1700, 'both', 90, 6, 155],
  ['caspian-thornwhistle', 2600, 'both', 180, 5, 402],
  ['delphine-aubrelune', 840, 'both', 60, 5, 29],
  ['emeka-oduvale', 1400, 'both', 180, 4, 730],
  ['priya-chandravati-99', 1900, 'both', 21, 9, 61],
  ['lorcan-osullivane', 700, 'both', 180, 3, 262],
  ['hedwig-sternbaum', 1440, 'both', 60, 4, 14],
  ['sunniva-dalgrin', 400, 'both', 30, 2, 190],
  ['tobiah-marchbank', 3010, 'both', 365, 4, 560],
  ['yevheniia-zorepad', 770, 'out', 40, 3, 110],
  ['matteo-brezzalunga', 690, 'out', 0, 1, 240],
  ['xiomara-velacruz', 330, 'out', 90, 2, 20],
  ['rutger-stormvink', 2210, 'out', 0, 1, 615],
  ['anneliese-pfauenauge', 505, 'in', 50, 2, 88],
  ['kofi-asantewell', 150, 'in', 0, 1, 45],
  ['birgitta-vinterfjord', 1010],
  ['dashiell-crumb', 2750],
  ['soraya-kamarband', 620],
  ['pim-de-wolkenveld', 95],
  ['ottoline-grebe', 1340],
  ['ferran-puigclar', 12],
  ['ulla-brit-hase', 1875],
];

/** Writes with the user both ways, without being a connection. */
const NOT_CONNECTED: Plan = ['radomir-slavokvet', 0, 'both', 45, 3, 66];

const YOURS = [
  'How did the move go? I keep thinking of your last note.',
  'Thanks, that was useful. I tried it with the team & it held.',
  'Good to see you on the panel. Shall we compare notes?\n\nI am around all week.',
  'Quick one: which tool did you end up with?',
  'I read your piece on Sunday, and "less, but kept" stayed with me.',
];
const THEIRS = [
  'Ha, it went better than planned. Yours?',
  'Of course. Tell me how it goes, will you?',
  'Yes! Thursday would suit me; coffee by the canal?',
  'We kept the old one &amp; are oddly happy with it.',
  'That means a lot, thank you 🙂',
];

/** How the user stands to everybody of the cast, for tests that count. */
export interface Relations {
  connected: Person[];
  /** Messages both ways, connected or not. */
  twoWay: Person[];
  outOnly: Person[];
  inOnly: Person[];
  never: Person[];
  /** Messages both ways without being a connection. */
  notConnected: Person[];
  /** By slug: the day of the last message, either way. */
  lastMessageOn: Record<string, Day>;
}

/** @param madeOn the day on which the export was made. */
export function buildLife(madeOn: Day): { contents: ExportContents; relations: Relations } {
  const all = [...PLANS, NOT_CONNECTED];
  const having = (talk: Talk | undefined): Person[] =>
    all.filter((plan) => plan[2] === talk).map(([slug]) => personCalled(slug));
  const told = all.flatMap((plan) => messagesOf(plan, madeOn));
  const connections = PLANS.map(([slug, ago]) => ({
    person: personCalled(slug),
    on: daysBefore(madeOn, ago),
  }));
  const lastMessageOn: Record<string, Day> = {};
  for (const [slug, , talk, , , ago] of all) {
    if (talk && ago !== undefined) lastMessageOn[slug] = daysBefore(madeOn, ago);
  }
  return {
    contents: {
      you: YOU,
      connections,
      onlyDates: [daysBefore(madeOn, 930), daysBefore(madeOn, 1811)],
      messages: [...told, ...oddMessages(madeOn)],
      invitations: invitationsOf(madeOn),
      ...deedsIn(madeOn),
    },
    relations: {
      connected: connections.map(({ person }) => person),
      twoWay: having('both'),
      outOnly: having('out'),
      inOnly: having('in'),
      never: having(undefined),
      notConnected: [personCalled(NOT_CONNECTED[0])],
      lastMessageOn,
    },
  };
}

/** One conversation: meetings of one to four messages within a day or two, the newest `ago` days back. */
function messagesOf([slug, , talk, every = 0, times = 0, ago = 0]: Plan, madeOn: Day): MessageEntry[] {
  if (!talk) return [];
  const random = randomFrom(`life ${slug}`);
  const them: Party = personCalled(slug);
  const messages: MessageEntry[] = [];
  for (let meeting = 0; meeting < times; meeting++) {
    const stray = meeting === 0 ? 0 : random.between(-Math.floor(every / 7), Math.floor(every / 7));
    const last = ago + meeting * every + stray;
    const count = talk === 'both' ? random.between(2, 4) : 1;
    const yoursFirst = random.next() < 0.5;
    for (let nth = 0; nth < count; nth++) {
      const yours = talk === 'both' ? (nth % 2 === 0) === yoursFirst : talk === 'out';
      messages.push({
        conversation: slug,
        from: yours ? YOU : them,
        to: [yours ? them : YOU],
        // The first message of a meeting may be a day older than the rest, never a later one newer.
        on: daysBefore(madeOn, nth === 0 && count > 2 ? last + 1 : last),
        minutes: 9 * 60 + nth * 47 + random.between(0, 40),
        content: random.pick(yours ? YOURS : THEIRS),
      });
    }
  }
  return messages;
}

/** One invitation for every second connection, with words in few, and one to somebody who never answered. */
function invitationsOf(madeOn: Day): InvitationEntry[] {
  const invitations = PLANS.filter((_, nth) => nth % 2 === 0).map(([slug, ago], nth): InvitationEntry => {
    const them = personCalled(slug);
    const yours = nth % 3 !== 2;
    const words = nth === 4 ? { message: 'We met at the lighthouse talk, shall we stay in touch?' } : {};
    const [from, to] = yours ? [YOU, them] : [them, YOU];
    return { from, to, on: daysBefore(madeOn, ago + (nth % 5)), minutes: (nth * 131) % 1440, ...words };
  });
  const stranger = personCalled('esperanza-luzdemar');
  return [...invitations, { from: YOU, to: stranger, on: daysBefore(madeOn, 77), minutes: 725 }];
}

/** @returns everybody of the cast but the user. */
export const others = (): Person[] => CAST.filter((person) => person.slug !== YOU.slug);
