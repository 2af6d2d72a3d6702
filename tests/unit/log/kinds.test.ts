import { describe, expect, it } from 'vitest';
import { kindReview, missingKinds } from '../../../lib/log/kindReview';
import { setKind, setTopics } from '../../../lib/log/kinds';
import { setSetting } from '../../../lib/log/commands';
import { CAREER, readYourSide, TOPICS } from '../../../lib/log/settings';
import { undo } from '../../../lib/log/undo';
import { mergedContact } from '../../../lib/people/merged';
import type { Contact } from '../../../lib/people/schema';
import { stateOf } from './state';
import { bring, contactOf, freshLog, keep, NOW, person, TODAY } from './support';

const CAREER_OF_YOU = {
  seenOn: '2026-06-01',
  positions: [{ company: 'Lanternfish', title: 'Head of Product', from: '2020-01' }],
  schools: [],
};

async function filled() {
  const db = freshLog();
  await bring(db, [
    person('ana', { company: 'Northwind', title: 'Product Manager', connectedOn: '2021-01-01' }),
    person('bo', { company: 'Lanternfish', title: 'Head of Design', connectedOn: '2021-01-01' }),
    person('cy', { company: 'Halden', title: 'Product Owner' }),
  ]);
  await setSetting(db, CAREER, CAREER_OF_YOU, NOW);
  return db;
}

describe('an answer about a kind', () => {
  it('stands, either way, may be taken back, and is undone', async () => {
    const db = await filled();
    const { id } = await contactOf(db, 'ana');
    const before = await stateOf(db);
    await setKind(db, id, 'interest', 'yes', NOW);
    await setKind(db, id, 'industry', 'yes', NOW);
    expect(await contactOf(db, 'ana')).toMatchObject({ kinds: ['industry', 'interest'] });
    const no = await setKind(db, id, 'interest', 'no', NOW);
    expect(await contactOf(db, 'ana')).toMatchObject({ kinds: ['industry'], notKinds: ['interest'] });
    await undo(db, no ?? -1);
    expect((await contactOf(db, 'ana')).notKinds).toBeUndefined();
    await setKind(db, id, 'industry', undefined, NOW);
    await setKind(db, id, 'interest', undefined, NOW);
    expect(await stateOf(db)).toEqual(before);
    expect(await setKind(db, id, 'interest', undefined, NOW)).toBeUndefined();
  });

  it('that somebody is gone is said', async () => {
    await expect(setKind(freshLog(), 'nobody', 'cohort', 'yes', NOW)).rejects.toThrow();
  });
});

describe('topics', () => {
  it('take the place of those before; none takes the field away', async () => {
    const db = await filled();
    const { id } = await contactOf(db, 'ana');
    await setTopics(db, id, ['Tea', ' tea ', 'maps'], NOW);
    expect(await contactOf(db, 'ana')).toMatchObject({ topics: ['Tea', 'maps'] });
    await setTopics(db, id, [], NOW);
    expect('topics' in (await contactOf(db, 'ana'))).toBe(false);
  });

  it('of the user’s own are read with the career, whatever a backup held there', async () => {
    const db = await filled();
    await setSetting(db, TOPICS, ['tea', 7], NOW);
    expect(await readYourSide(db)).toEqual({ career: CAREER_OF_YOU, topics: ['tea'] });
    await setSetting(db, TOPICS, 'tea', NOW);
    expect((await readYourSide(db)).topics).toEqual([]);
  });
});

describe('the review', () => {
  it('suggests for kept people only, closest first, and counts what was confirmed', async () => {
    const db = await filled();
    await keep(db, 'ana', 'warm');
    const bo = await keep(db, 'bo', 'close');
    const review = await kindReview(db, TODAY);
    expect(review.kept).toBe(2);
    expect(review.suggestions.map(({ contact, evidence }) => [contact.id === bo.id, evidence.kind])).toEqual([
      [true, 'cohort'],
      [true, 'crossFunctional'],
      [false, 'functional'],
    ]);
    await setKind(db, bo.id, 'cohort', 'yes', NOW);
    await setKind(db, bo.id, 'crossFunctional', 'no', NOW);
    const after = await kindReview(db, TODAY);
    expect(after.suggestions.map(({ evidence }) => evidence.kind)).toEqual(['functional']);
    expect(after.counts).toMatchObject({ cohort: 1, crossFunctional: 0 });
    expect(await missingKinds(db)).toEqual([
      'industry',
      'functional',
      'geographic',
      'interest',
      'crossFunctional',
    ]);
  });
});

describe('of two made one', () => {
  const one = (more: Partial<Contact>): Contact => ({
    id: 'a',
    facts: {},
    connected: 'yes',
    touches: { out: 0, in: 0, unanswered: 0 },
    createdAt: 1,
    ...more,
  });

  it('a kind confirmed of either counts, and topics and skips are put together', () => {
    const merged = mergedContact(
      one({
        kinds: ['industry'],
        notKinds: ['cohort', 'interest'],
        topics: ['Tea'],
        skippedOn: ['2026-02-01'],
      }),
      one({
        kinds: ['cohort'],
        notKinds: ['industry'],
        topics: ['tea', 'maps'],
        skippedOn: ['2026-01-01', '2026-02-01'],
      }),
      {},
      NOW,
    );
    expect(merged).toMatchObject({
      kinds: ['industry', 'cohort'],
      notKinds: ['interest'],
      topics: ['Tea', 'maps'],
      skippedOn: ['2026-01-01', '2026-02-01'],
    });
    expect(
      mergedContact(one({ notKinds: ['cohort'] }), one({ kinds: ['cohort'] }), {}, NOW),
    ).not.toHaveProperty('notKinds');
  });

  it('a pause and "never" hold where either had them', () => {
    const merged = mergedContact(
      one({ pausedOn: '2026-03-01' }),
      one({ pausedOn: '2026-02-01', neverOn: '2026-01-01' }),
      {},
      NOW,
    );
    expect(merged).toMatchObject({ pausedOn: '2026-02-01', neverOn: '2026-01-01' });
  });

  it('the later card counts as shown, with what it was about', () => {
    const shown = one({ shownOn: '2026-03-01', shownFor: 'x', shownLapsed: 1 });
    const later = mergedContact(shown, one({ shownOn: '2026-04-01' }), {}, NOW);
    expect(later).toMatchObject({ shownOn: '2026-04-01' });
    expect(later).not.toHaveProperty('shownFor');
    expect(later).not.toHaveProperty('shownLapsed');
    const { shownOn, shownFor, shownLapsed } = shown;
    expect(mergedContact(one({}), shown, {}, NOW)).toMatchObject({ shownOn, shownFor, shownLapsed });
  });
});
