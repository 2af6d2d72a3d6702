import fc from 'fast-check';
import { addConnections } from '../../../lib/log/addConnections';
import { addPerson, archive, unarchive } from '../../../lib/log/byHand';
import { editPerson } from '../../../lib/log/editPerson';
import { leaveOut, notNow, setRing, setSetting, snooze } from '../../../lib/log/commands';
import { logSent } from '../../../lib/log/sent';
import type { Log } from '../../../lib/log/db';
import { dump } from '../../../lib/log/dump';
import { importPeople } from '../../../lib/log/importPeople';
import { setKind, setTopics } from '../../../lib/log/kinds';
import type { CommandName } from '../../../lib/log/journal';
import { keepPerson } from '../../../lib/log/keepPerson';
import { confide, setManners, unconfide } from '../../../lib/log/manners';
import { merge } from '../../../lib/log/merge';
import { note, unnote } from '../../../lib/log/notes';
import { notSame } from '../../../lib/log/pairs';
import { makePromise, settlePromise } from '../../../lib/log/promises';
import { answerCalledBy, answerQuestion } from '../../../lib/log/questions';
import { restore } from '../../../lib/log/restore';
import { answerRhythm, neverSuggest, pause } from '../../../lib/log/rhythm';
import { editTouch, logTouch, removeTouch } from '../../../lib/log/touchByHand';
import { touchKey } from '../../../lib/log/db';
import {
  CHANNELS,
  EXCHANGE_DIRECTIONS,
  EXCHANGE_KINDS,
  PEER_KINDS,
  PREFERRED_CHANNELS,
  RINGS,
} from '../../../lib/people/schema';
import { imported, message, NOW, person, ref, TODAY } from './support';

/** One command on its way: which row it takes is told by a number, since rows are only known while it runs. */
export type Step = (db: Log) => Promise<unknown>;

const which = fc.nat(40);
const slugs = ['ana', 'bo', 'cy', 'di', 'ed', 'fay', 'gus'];
const someSlugs = fc.uniqueArray(fc.constantFrom(...slugs), { minLength: 1 });
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-05-${String(n).padStart(2, '0')}`);
const ring = fc.constantFrom(...RINGS);
const exchange = fc.record({
  kind: fc.constantFrom(...EXCHANGE_KINDS),
  direction: fc.constantFrom(...EXCHANGE_DIRECTIONS),
});
const channel = fc.constantFrom(...CHANNELS);
const direction = fc.constantFrom('in' as const, 'out' as const, 'both' as const);

async function contactAt(db: Log, n: number): Promise<string> {
  const ids = await db.contacts.toCollection().primaryKeys();
  return ids[n % Math.max(1, ids.length)] ?? '';
}

/** Contacts may be gone, and what is typed refused: then nothing is done. */
const tried =
  (step: Step): Step =>
  async (db) => {
    try {
      await step(db);
    } catch (error) {
      if (!['ContactGone', 'BadInput'].includes((error as Error).name)) throw error;
    }
  };
const onContact = (run: (db: Log, id: string) => Promise<unknown>): fc.Arbitrary<Step> =>
  which.map((n) => tried(async (db) => run(db, await contactAt(db, n))));

/** How each command is called at random. A command without a line here does not compile, and fails the test. */
export const COMMANDS = {
  import: fc
    .record({
      people: fc.uniqueArray(fc.constantFrom(...slugs)),
      others: someSlugs,
      company: fc.constantFrom('Northwind', 'Halden', 'Fjord', ''),
      title: fc.constantFrom('Engineer', 'Senior Engineer', 'Director'),
      seenOn: day,
      whole: fc.boolean(),
      on: day,
      mails: fc.boolean(),
    })
    .map(({ people, others, company, title, seenOn, whole, on, mails }): Step => (db) => {
      const rows = people.map((slug) =>
        person(slug, {
          title,
          ...(company !== '' && { company }),
          ...(mails && { mail: 'shared@example.org' }),
          connectedOn: on,
        }),
      );
      const touches = people.map((slug) => message(slug, on, 'out'));
      const strangers = others.map((slug) => ({
        ...message(slug, on, 'in'),
        channel: 'invitation' as const,
      }));
      const book = others.map((slug) => ({ mail: `${slug}@home.example`, slug, name: `Name of ${slug}` }));
      const recommendations = [...people, ...others].map((slug) => ({
        givenName: 'Name',
        familyName: `of ${slug}`,
        company: 'Halden',
        title: '',
        on,
        direction: 'in' as const,
      }));
      const more = { wholeConnections: whole, recommendations, strangers, ...(mails && { mails: book }) };
      const whatever = { ...imported(rows, touches, seenOn), ...more };
      return importPeople(db, whatever, `test ${seenOn}`, NOW);
    }),
  restore: fc.nat(2).map((n): Step => async (db) => {
    const rows = await dump(db);
    const gone = rows.contacts[n]?.id;
    const stays = ({ contactId }: { contactId: string }): boolean => contactId !== gone;
    await restore(
      db,
      {
        ...rows,
        contacts: rows.contacts.filter(({ id }) => id !== gone),
        identities: rows.identities.filter(stays),
        touches: rows.touches.filter(stays),
        occasions: rows.occasions.filter(stays),
        questions: rows.questions.filter(stays),
        pairs: [],
        pledges: rows.pledges.filter(stays),
      },
      NOW,
    );
  }),
  setRing: fc
    .tuple(which, fc.option(ring, { nil: undefined }))
    .map(([n, to]) => tried(async (db) => setRing(db, await contactAt(db, n), to, TODAY, NOW))),
  leaveOut: onContact((db, id) => leaveOut(db, id, TODAY, NOW)),
  keepPerson: fc.tuple(fc.constantFrom(...slugs, 'new-one'), ring).map(([slug, to]) =>
    tried((db) => {
      const facts = { company: 'Larch' };
      return keepPerson(db, { slug, name: `Name of ${slug}`, facts, connected: 'yes' }, to, TODAY, NOW);
    }),
  ),
  addConnections: someSlugs.map(
    (some): Step =>
      (db) =>
        addConnections(
          db,
          some.map((slug) => ref(slug)),
          TODAY,
          NOW,
        ),
  ),
  logTouch: fc.oneof(
    fc
      .record({ n: which, on: day, channel, direction, exchange: fc.option(exchange, { nil: undefined }) })
      .map(({ n, on, channel, direction, exchange }) =>
        tried(async (db) => {
          const contactId = await contactAt(db, n);
          return logTouch(
            db,
            { contactId, on, channel, direction, ...(exchange && { exchange }) },
            TODAY,
            NOW,
          );
        }),
      ),
    onContact((db, contactId) => logSent(db, { contactId, phraseIds: ['a'] }, TODAY, NOW)),
  ),
  snooze: onContact((db, id) => snooze(db, id, 14, TODAY, NOW)),
  notNow: onContact((db, id) => notNow(db, id, TODAY, NOW)),
  answerQuestion: fc.tuple(which, fc.constantFrom('yes' as const, 'no' as const)).map(([n, answer]) =>
    tried(async (db) => {
      const open = await db.questions.where('open').equals(1).toArray();
      const question = open[n % Math.max(1, open.length)];
      if (question?.matter.kind === 'calledBy') return answerCalledBy(db, question.id, 'Annie', TODAY, NOW);
      return question && answerQuestion(db, question.id, answer, TODAY, NOW);
    }),
  ),
  addPerson: fc
    .record({ name: fc.constantFrom('Name of ana', 'Zoe Quist'), mail: fc.boolean(), ring })
    .map(({ name, mail, ring }) =>
      tried((db) =>
        addPerson(
          db,
          { name, ring, company: 'Halden', ...(mail && { mail: 'shared@example.org' }) },
          TODAY,
          NOW,
        ),
      ),
    ),
  editPerson: fc
    .record({
      n: which,
      company: fc.option(fc.constantFrom('', 'Own Word Ltd'), { nil: undefined }),
      name: fc.option(fc.constantFrom('Other Name'), { nil: undefined }),
      mail: fc.option(fc.constantFrom('', 'new@example.org', 'shared@example.org'), { nil: undefined }),
      ring: fc.option(ring),
      cadenceDays: fc.option(fc.integer({ min: 7, max: 400 })),
    })
    .map(({ n, company, name, mail, ring, cadenceDays }) =>
      tried(async (db) => {
        const edits = {
          ring,
          cadenceDays,
          ...(company !== undefined && { company }),
          ...(name !== undefined && { name }),
          ...(mail !== undefined && { mail }),
        };
        return editPerson(db, await contactAt(db, n), edits, TODAY, NOW);
      }),
    ),
  archive: onContact((db, id) => archive(db, id, TODAY, NOW)),
  unarchive: onContact((db, id) => unarchive(db, id, NOW)),
  editTouch: fc
    .record({ n: which, exchanges: fc.array(exchange, { maxLength: 2 }), channel, on: day })
    .map(({ n, ...edits }) =>
      tried(async (db) => {
        const touches = await db.touches.toArray();
        const touch = touches[n % Math.max(1, touches.length)];
        return touch && editTouch(db, touchKey(touch), edits, TODAY, NOW);
      }),
    ),
  removeTouch: which.map((n) =>
    tried(async (db) => {
      const touches = await db.touches.toArray();
      const touch = touches[n % Math.max(1, touches.length)];
      return touch && removeTouch(db, touchKey(touch), NOW);
    }),
  ),
  merge: fc
    .record({
      a: which,
      b: which,
      company: fc.constantFrom('keep' as const, 'gone' as const),
      by: fc.constantFrom('user' as const, 'memberId' as const),
    })
    .map(({ a, b, company, by }) =>
      tried(async (db) => {
        const [keep, gone] = [await contactAt(db, a), await contactAt(db, b)];
        return merge(db, { keep, gone, choices: { company } }, NOW, by);
      }),
    ),
  notSame: which.map((n) =>
    tried(async (db) => {
      const pairs = await db.pairs.toArray();
      const pair = pairs[n % Math.max(1, pairs.length)];
      return pair && notSame(db, pair.id, NOW);
    }),
  ),
  pause: fc
    .tuple(which, fc.boolean())
    .map(([n, on]) => tried(async (db) => pause(db, await contactAt(db, n), on, TODAY, NOW))),
  never: fc
    .tuple(which, fc.boolean())
    .map(([n, on]) => tried(async (db) => neverSuggest(db, await contactAt(db, n), on, TODAY, NOW))),
  setRhythm: fc
    .tuple(which, fc.option(fc.integer({ min: 14, max: 365 }), { nil: undefined }))
    .map(([n, days]) => tried(async (db) => answerRhythm(db, await contactAt(db, n), days, TODAY, NOW))),
  makePromise: fc
    .tuple(which, fc.constantFrom('the slides', 'an introduction', ' '), day)
    .map(([n, what, dueOn]) =>
      tried(async (db) => makePromise(db, await contactAt(db, n), { what, dueOn }, TODAY, NOW)),
    ),
  settlePromise: fc.tuple(which, fc.constantFrom('kept' as const, 'letGo' as const)).map(([n, how]) =>
    tried(async (db) => {
      const pledges = await db.pledges.toArray();
      const pledge = pledges[n % Math.max(1, pledges.length)];
      return pledge && settlePromise(db, pledge.id, how, TODAY, NOW);
    }),
  ),
  setKind: fc
    .tuple(which, fc.constantFrom(...PEER_KINDS), fc.constantFrom('yes' as const, 'no' as const, undefined))
    .map(([n, kind, answer]) => tried(async (db) => setKind(db, await contactAt(db, n), kind, answer, NOW))),
  setTopics: fc
    .tuple(which, fc.subarray(['tea', 'Maps', 'MAPS']))
    .map(([n, topics]) => tried(async (db) => setTopics(db, await contactAt(db, n), topics, NOW))),
  setManners: fc
    .record({
      n: which,
      language: fc.constantFrom('', 'de', 'fr'),
      memory: fc.constantFrom('', 'the harbour project'),
      offLimits: fc.constantFrom('', 'golf, the move'),
      canOffer: fc.constantFrom('', 'introductions'),
      cannotOffer: fc.constantFrom('', 'budget'),
      prefers: fc.constantFrom('' as const, ...PREFERRED_CHANNELS),
      birthdays: fc.boolean(),
      add: fc.boolean(),
    })
    .map(({ n, memory, add, ...rest }) =>
      tried(async (db) => {
        const said = { ...rest, remembered: { memory }, ...(add && { add: true as const }) };
        return setManners(db, await contactAt(db, n), said, TODAY, NOW);
      }),
    ),
  note: fc
    .tuple(which, fc.constantFrom('likes maps', ' '))
    .map(([n, text]) => tried(async (db) => note(db, await contactAt(db, n), text, TODAY, NOW))),
  unnote: onContact(async (db, id) => unnote(db, id, (await db.contacts.get(id))?.notes?.[0]?.id ?? '', NOW)),
  confide: onContact((db, id) => confide(db, id, 'a secret', TODAY, NOW)),
  unconfide: onContact(async (db, id) =>
    unconfide(db, id, (await db.contacts.get(id))?.confidences?.[0]?.id ?? '', NOW),
  ),
  setSetting: fc
    .oneof(
      fc.nat(3).map((steps) => ['journalLimits', { steps: 1000 + steps }] as const),
      fc.integer({ min: 7, max: 40 }).map((inner) => ['ringDays', { inner }] as const),
    )
    .map(
      ([key, value]): Step =>
        (db) =>
          setSetting(db, key, value, NOW),
    ),
} satisfies Record<CommandName, fc.Arbitrary<Step>>;
