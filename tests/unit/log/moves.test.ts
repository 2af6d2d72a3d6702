import { beforeEach, describe, expect, it } from 'vitest';
import { writeDraft } from '../../../lib/drafts/draft';
import { draftingFor } from '../../../lib/log/drafting';
import { answerQuestion, openQuestions } from '../../../lib/log/questions';
import { occasionsOf } from '../../../lib/log/occasions';
import { editPerson } from '../../../lib/log/editPerson';
import { promptOf } from '../../../lib/log/today';
import { redo, undo } from '../../../lib/log/undo';
import type { Log } from '../../../lib/log/db';
import { addDays } from '../../../lib/people/days';
import type { PersonSighting } from '../../../lib/linkedin/sighting';
import { bring, contactOf, contents, freshLog, keep, NOW, person, read, TODAY } from './support';

/** Somebody's page shows another place than before: the user is asked, and only "yes" makes it an occasion. */

const LATER = addDays(TODAY, 20);

function at(location: string | undefined, more: Partial<PersonSighting> = {}): PersonSighting {
  return {
    kind: 'person',
    slug: 'ada',
    witnesses: ['address', 'contactLink'],
    degree: 'first',
    name: { value: 'Name of ada', via: 'heading' },
    company: { value: 'Works', via: 'companyRow' },
    ...(location !== undefined && { location: { value: location, via: 'contactRow' } }),
    complete: true,
    ...more,
  };
}

let db: Log;
let day = 0;
/** Looks at the page of Ada, each time on another day. */
async function look(
  location: string | undefined,
  more: Partial<PersonSighting> = {},
  today = addDays(TODAY, day++),
) {
  return read(db, [at(location, more)], { today, visit: `visit-${today}`, now: NOW + day });
}
const open = () => openQuestions(db, { limit: 9 });
async function answer(said: 'yes' | 'no', today = LATER) {
  const [question] = await open();
  return answerQuestion(db, question?.id ?? '', said, today, NOW);
}
const moves = async () => (await db.occasions.toArray()).filter(({ type }) => type === 'relocation');

beforeEach(async () => {
  day = 0;
  db = freshLog();
  await bring(db, [person('ada', { company: 'Works' })]);
  await keep(db, 'ada');
});

describe('another place on the page of somebody who is kept', () => {
  it('is asked about; yes makes it an occasion with a card and a draft, which undo takes back', async () => {
    await look('Vienna, Austria');
    const [fate] = await look('Lisbon, Portugal');
    const [question] = await open();
    expect(fate).toMatchObject({ stored: true, question: question?.id });
    expect(question?.matter).toMatchObject({
      occasion: {
        type: 'relocation',
        facts: { city: 'Lisbon', formerCity: 'Vienna' },
        on: addDays(TODAY, 1),
      },
    });
    expect(await moves()).toEqual([]);
    const before = await contents(db);
    const seq = await answer('yes', addDays(TODAY, 2));
    expect(await moves()).toMatchObject([
      { state: 'open', facts: { city: 'Lisbon' }, on: addDays(TODAY, 1) },
    ]);
    const contact = await contactOf(db, 'ada');
    const prompt = await promptOf(db, contact, addDays(TODAY, 2));
    expect(prompt?.reasons[0]).toMatchObject({
      kind: 'occasion',
      type: 'relocation',
      facts: { city: 'Lisbon' },
    });
    const { request } = await draftingFor(
      db,
      contact,
      { ...(prompt?.occasion && { occasion: prompt.occasion }) },
      addDays(TODAY, 2),
    );
    const draft = writeDraft(request);
    expect(draft).toMatchObject({ intent: 'relocation', kind: 'stayInTouch' });
    expect(draft.text).toContain('Lisbon');
    await undo(db, seq ?? -1);
    expect(await contents(db)).toEqual(before);
    expect(await open()).toHaveLength(1);
    await redo(db, seq ?? -1);
    expect(await moves()).toHaveLength(1);
  });

  it('is asked about once: not again at the next visit, nor after a no', async () => {
    await look('Vienna, Austria');
    await look('Lisbon, Portugal');
    await look('Lisbon, Portugal');
    expect(await open()).toHaveLength(1);
    await answer('no');
    await look('Lisbon, Portugal');
    expect(await open()).toEqual([]);
    expect(await moves()).toEqual([]);
  });

  it('that goes back to what it was before an answer was a correction, and nobody is asked any more', async () => {
    await look('Vienna, Austria');
    await look('Lisbon, Portugal');
    await look('Vienna, Austria');
    expect(await open()).toEqual([]);
    expect(await db.questions.count()).toBe(1);
  });

  it('that goes back after a no is no move either; after a yes it is one', async () => {
    await look('Vienna, Austria');
    await look('Lisbon, Portugal');
    await answer('no');
    await look('Vienna, Austria');
    expect(await open()).toEqual([]);
    await look('Porto, Portugal');
    await answer('yes');
    await look('Vienna, Austria');
    expect((await open()).map(({ matter }) => matter)).toMatchObject([
      { occasion: { facts: { city: 'Vienna', formerCity: 'Porto' } } },
    ]);
  });

  it('is no news ninety days later, and the city in no draft', async () => {
    await look('Vienna, Austria');
    await look('Lisbon, Portugal');
    await answer('yes');
    const late = addDays(TODAY, 1 + 91);
    const contact = await contactOf(db, 'ada');
    expect((await promptOf(db, contact, late))?.occasion).toBeUndefined();
    const [occasion] = await moves();
    const { request } = await draftingFor(db, contact, { ...(occasion && { occasion }) }, late);
    expect(writeDraft(request).text).not.toContain('Lisbon');
  });
});

describe('no question comes', () => {
  it.each([
    ['from half a card', 'Vienna, Austria', 'Lisbon, Portugal', { complete: false }],
    ['from another spelling', 'Munich, Germany', 'München, Bayern, Deutschland', {}],
    ['from a country alone', 'Vienna, Austria', 'Portugal', {}],
    ['from a place that is not there', 'Vienna, Austria', undefined, {}],
  ])('%s', async (_, before, after, more) => {
    await look(before);
    await look(after, more);
    expect(await db.questions.count()).toBe(0);
  });

  it('from the first place that is seen', async () => {
    await look('Lisbon, Portugal');
    expect(await db.questions.count()).toBe(0);
  });

  it('within one day', async () => {
    await look('Vienna, Austria', {}, TODAY);
    await look('Lisbon, Portugal', {}, TODAY);
    expect(await db.questions.count()).toBe(0);
  });

  it('against the user’s own word', async () => {
    const { id } = await contactOf(db, 'ada');
    await editPerson(db, id, { location: 'Vienna, Austria' }, TODAY, NOW);
    await look('Lisbon, Portugal', {}, LATER);
    expect(await db.questions.count()).toBe(0);
    expect((await contactOf(db, 'ada')).facts.location?.value).toBe('Vienna, Austria');
  });

  it('about somebody who is not kept', async () => {
    await bring(db, [person('bob')]);
    const bob = (location: string, today: string) =>
      read(db, [{ ...at(location), slug: 'bob', name: { value: 'Name of bob', via: 'heading' } }], { today });
    await bob('Vienna, Austria', TODAY);
    await bob('Lisbon, Portugal', LATER);
    expect(await db.questions.count()).toBe(0);
    expect((await contactOf(db, 'bob')).facts.location?.value).toBe('Lisbon, Portugal');
  });

  it('near a difficulty, not even where the page tells of both at once', async () => {
    await look('Vienna, Austria');
    await look('Lisbon, Portugal', { headline: { value: 'Engineer | #OpenToWork', via: 'topCard' } });
    expect(await open()).toEqual([]);
    expect((await occasionsOf(db, (await contactOf(db, 'ada')).id)).map(({ type }) => type)).toEqual([
      'openToWork',
    ]);
  });

  it('any more once a difficulty is known, and an answer of before calls for nothing', async () => {
    await look('Vienna, Austria');
    await look('Lisbon, Portugal');
    await look('Lisbon, Portugal', { headline: { value: 'Engineer | #OpenToWork', via: 'topCard' } });
    expect(await open()).toEqual([]);
  });
});
