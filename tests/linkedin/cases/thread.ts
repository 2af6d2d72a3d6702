import type { PageLanguage } from '../labels';
import { bubble, listBubble, newMessageBubble } from '../messageOverlay';
import { threadIdFor } from '../messageMoments';
import type { MessageSpec } from '../messageThread';
import { messagingPage, threadAddress } from '../messagingPage';
import type { MessagingOptions } from '../messagingPage';
import { emberPage } from '../emberShell';
import { personCalled } from '../people';
import type { Person } from '../people';
import type { PageCase, Truth } from './case';

/** The moment at which the invented conversations are looked at. */
export const NOW = Date.UTC(2026, 10, 20, 12, 30);
const HOUR = 3_600_000;
const BESIDE = ['zofia-mglista', 'ignatius-pell', 'bramwell-oxentide'].map(personCalled);
const TAMSIN = personCalled('tamsin-quillfeather');

/** A conversation of two: who wrote, and how many hours ago, in order. */
export function talk(
  other: Person,
  turns: readonly [from: 'you' | 'them', hoursAgo: number][],
): MessageSpec[] {
  return turns.map(([from, hours]) => ({ from: from === 'you' ? 'you' : other, at: NOW - hours * HOUR }));
}

interface Scene {
  name: string;
  other: Person;
  messages: MessageSpec[];
  lang?: PageLanguage;
  degree?: 'first' | 'second' | 'third';
  card?: boolean;
}

const REPLIED: [from: 'you' | 'them', hoursAgo: number][] = [
  ['you', 1200],
  ['them', 1190],
  ['them', 1189],
  ['you', 75],
  ['them', 26],
];
const WROTE: typeof REPLIED = [
  ['them', 9800],
  ['you', 9000],
  ['them', 100],
  ['you', 3],
  ['you', 2],
];

function scenes(): Scene[] {
  const [odalys, joost, leila] = [
    'odalys-fernhollow-3b17',
    'joost-van-der-kwikstaart',
    'ليلى-نورسين-5a21',
  ].map(personCalled) as [Person, Person, Person];
  const marisol = personCalled('marisol-quintanar-phd');
  const failed: MessageSpec = { from: 'you', at: NOW - HOUR, failed: true };
  const mention: MessageSpec = { from: TAMSIN, at: NOW - HOUR, about: personCalled('nora-lindqvarn') };
  return [
    { name: 'en, theirs is the last', other: TAMSIN, messages: talk(TAMSIN, REPLIED) },
    { name: 'en, yours is the last, long', other: odalys, messages: talk(odalys, WROTE), card: false },
    {
      name: 'en, one of theirs only',
      other: marisol,
      messages: talk(marisol, [['them', 50]]),
      degree: 'second',
    },
    { name: 'en, somebody else in the words', other: TAMSIN, messages: [...talk(TAMSIN, WROTE), mention] },
    {
      name: 'fr, a failed one at the end',
      other: joost,
      messages: [...talk(joost, REPLIED), failed],
      lang: 'fr',
    },
    {
      name: 'de, yours is the last',
      other: joost,
      messages: talk(joost, WROTE),
      lang: 'de',
      degree: 'third',
    },
    { name: 'ar, theirs is the last', other: leila, messages: talk(leila, REPLIED), lang: 'ar' },
  ];
}

/** @returns everything true of the conversation. */
function truthOf({ other, messages, degree = 'first', card = true }: Scene, seed: string): Truth {
  const last = messages.filter(({ failed }) => !failed).at(-1);
  return {
    kind: 'thread',
    slug: other.slug,
    memberId: other.memberId,
    name: other.name,
    degree: degree === 'first' ? 'first' : 'other',
    facts: {
      threadId: threadIdFor(seed),
      ...(last && {
        lastWhen: JSON.stringify({ at: last.at }),
        direction: last.from === 'you' ? 'out' : 'in',
      }),
      ...(card && { headline: other.headline }),
    },
    required: ['threadId', 'lastWhen', 'direction'],
  };
}

/** Pages of messaging and the conversations over other pages. @param seed ids that differ from run to run. */
export function cases(seed: string): PageCase[] {
  const bystanders = [...BESIDE, personCalled('nora-lindqvarn')];
  const pages = scenes().map((scene, index): PageCase => {
    const { name, ...rest } = scene;
    const of = `${seed} ${index}`;
    const options: MessagingOptions = { ...rest, others: [scene.other], now: NOW, seed: of, beside: BESIDE };
    return {
      page: 'thread/ember',
      name: `thread/ember, ${name}`,
      url: threadAddress(of),
      html: messagingPage(options),
      truths: [truthOf(scene, of)],
      bystanders,
    };
  });
  return [...pages, ...notOnes(seed), overlayCase(seed)];
}

/** Conversations that are nobody's: a group, an advertisement, one of a page, one whose other side has left. */
function notOnes(seed: string): PageCase[] {
  const [zofia, ignatius] = BESIDE as [Person, Person, Person];
  const group = [...talk(zofia, REPLIED), ...talk(ignatius, [['them', 5]])];
  const one = (name: string, options: Partial<MessagingOptions>): PageCase => ({
    page: 'thread/ember',
    name: `thread/ember, ${name}`,
    url: threadAddress(`${seed} ${name}`),
    html: messagingPage({
      others: [zofia],
      messages: talk(zofia, [['them', 20]]),
      now: NOW,
      seed: `${seed} ${name}`,
      ...options,
    }),
    truths: [],
    bystanders: [...BESIDE, TAMSIN],
  });
  return [
    one('group', { others: [zofia, ignatius], messages: group }),
    one('group in which one has written', { others: [zofia, ignatius], messages: talk(zofia, REPLIED) }),
    one('advertisement', { kind: 'sponsored' }),
    one('company', { kind: 'company' }),
    one('deleted', { kind: 'deleted' }),
  ];
}

/** Two open conversations, a minimised one, the list and an empty letter, in the document of the old interface. */
function overlayCase(seed: string): PageCase {
  const [first, second] = scenes() as [Scene, Scene];
  const open = [first, second].map(({ name: _, ...scene }, index) =>
    bubble({ ...scene, others: [scene.other], now: NOW, seed: `${seed} bubble ${index}` }),
  );
  const [zofia] = BESIDE as [Person, Person, Person];
  const closed = bubble({ others: [zofia], messages: talk(zofia, REPLIED), now: NOW, minimised: true });
  const overlay = [listBubble(BESIDE), newMessageBubble(BESIDE), closed, ...open].join('\n');
  return {
    page: 'overlay/ember',
    name: 'overlay/ember, two open',
    url: 'https://www.linkedin.com/notifications/',
    html: emberPage('<div class="scaffold-layout"></div>', { title: 'Notifications | LinkedIn', overlay }),
    truths: [first, second].map((scene, index) => truthOf(scene, `${seed} bubble ${index}`)),
    bystanders: BESIDE,
  };
}
