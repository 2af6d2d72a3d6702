import { expect, it, vi } from 'vitest';
import { writeDraft } from '../../../lib/drafts/draft';
import { INTENTS } from '../../../lib/drafts/intents';
import { rememberedOf } from '../../../lib/log/knownOfThem';
import { bodiesOf, PACKS, sayings } from './lines';
import { requestFor, TODAY } from './people';

vi.setConfig({ testTimeout: 60_000 });

/** Words that say that the two have spoken of it. */
const SPOKEN =
  /(?<!\p{L})(?:(?:told|telling|talk(?:ed)?|mentioned|hear(?:d|ing) you|made it sound)(?!\p{L})|erzähl|(?:re)?parl(?:é|ais|iez)(?!\p{L})|(?:t’|vous )écoutant|habl(?:aste|ó|amos|aba)|contab|escuchar|convers|falamos|(?:contou|ouvi|continuou)(?!\p{L}))/iu;

it.each(PACKS.map((pack) => [pack.language, pack] as const))(
  '(%s) only what they told the user is spoken of as told',
  (_, pack) => {
    const told = bodiesOf(pack).filter(({ blank }) => blank === 'told');
    const cared = bodiesOf(pack).filter(({ blank }) => blank === 'interest');
    expect(Math.min(told.length, cared.length)).toBeGreaterThanOrEqual(3);
    for (const line of told) for (const text of sayings(line)) expect(text, line.id).toMatch(SPOKEN);
    for (const line of cared) for (const text of sayings(line)) expect(text, line.id).not.toMatch(SPOKEN);
  },
);

it.each(PACKS.map((pack) => [pack.language, pack] as const))(
  '(%s) what they care about becomes no memory of a talk',
  (language, pack) => {
    const log = rememberedOf({ topics: ['kitesurfing'] } as never, undefined, TODAY);
    expect(Object.keys(log)).toEqual(['interest']);
    const told = new Set(
      bodiesOf(pack)
        .filter(({ blank }) => blank === 'told')
        .map(({ id }) => `${language}.${id}`),
    );
    const drafts = INTENTS.flatMap((intent) =>
      [1, 2, 4, 5, 7, 8].map((n) => writeDraft(requestFor(intent, n, { language, log }))),
    );
    const said = drafts.filter(({ text }) => text.includes('kitesurfing'));
    expect(said.length).toBeGreaterThan(5);
    for (const { text, phraseIds } of said)
      expect(
        phraseIds.filter((id) => told.has(id)),
        text,
      ).toEqual([]);
  },
);
