import { describe, expect, it } from 'vitest';
import {
  askOnce,
  ByName,
  mailOwner,
  onKnownPosts,
  recommended,
  withdrawSure,
} from '../../../lib/log/importExtras';
import { Recorder } from '../../../lib/log/recorder';
import { answerQuestion } from '../../../lib/log/questions';
import type { ImportedRecommendation } from '../../../lib/people/imported';
import type { Contact, Question } from '../../../lib/people/schema';
import { stateOf } from './state';
import { bring, contactOf, freshLog, keep, NOW, person, TODAY } from './support';

const fact = (value: string) => ({ value, seenOn: TODAY, via: 'export' as const, changedAt: 1 });

function contact(id: string, name: string, company?: string, former?: string): Contact {
  const [givenName = '', ...rest] = name.split(' ');
  return {
    id,
    facts: {
      name: fact(name),
      givenName: fact(givenName),
      familyName: fact(rest.join(' ')),
      ...(company !== undefined && { company: fact(company) }),
    },
    ...(former !== undefined && { otherFacts: [{ name: 'company', ...fact(former) }] }),
    connected: 'yes',
    touches: { out: 0, in: 0, unanswered: 0 },
    createdAt: 1,
  };
}

const of = (company: string, more: Partial<ImportedRecommendation> = {}): ImportedRecommendation => ({
  givenName: 'Ana',
  familyName: 'Ruiz',
  company,
  title: 'Lead',
  on: '2025-05-05',
  direction: 'in',
  ...more,
});
const asked = (found: ReturnType<typeof recommended>): string[] =>
  'questions' in found ? found.questions.map(({ contactId }) => contactId) : [];
const sureOf = (found: ReturnType<typeof recommended>): string | undefined =>
  'touch' in found ? found.touch.contactId : undefined;

describe('a recommendation', () => {
  const ana = contact('a', 'Ana Ruiz', 'Kite GmbH', 'Northwind');
  const people = new ByName([ana, contact('b', 'Bo Lind', 'Kite')]);
  const find = (one: ImportedRecommendation, all = people) => recommended(one, all, 'batch', TODAY);

  it('is theirs whose name and company it states, the former company too', () => {
    expect(sureOf(find(of('Kite')))).toBe('a');
    expect(sureOf(find(of('Northwind')))).toBe('a');
    expect(find(of('Kite', { direction: 'out' }))).toMatchObject({
      touch: {
        contactId: 'a',
        on: '2025-05-05',
        channel: 'recommendation',
        direction: 'out',
        exchanges: [{ kind: 'reference', direction: 'gave' }],
        batchId: 'batch',
      },
    });
  });

  it('is found whatever the accents, capitals and spaces of the name', () => {
    expect(sureOf(find(of('kite', { givenName: 'ANA ', familyName: 'Ruíz' })))).toBe('a');
  });

  it('is asked about where only the name fits, or no company is stated', () => {
    expect(asked(find(of('Elsewhere')))).toEqual(['a']);
    expect(asked(find(of(' ')))).toEqual(['a']);
  });

  it('of a name that nobody has is nobody’s', () => {
    expect(find(of('Kite', { familyName: 'Other' }))).toEqual({ questions: [] });
    expect(find(of('Kite'), new ByName([{ ...ana, facts: {} }]))).toEqual({ questions: [] });
  });

  it('of one name at one company is asked about, of three people at most', () => {
    const twins = ['d', 'c', 'b', 'a'].map((id) => contact(id, 'Ana Ruiz', 'Kite'));
    expect(asked(find(of('Kite'), new ByName([...twins, contact('e', 'Ana Ruiz', 'Reed')])))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('is found by the name that a page or message shows where nothing else is known', () => {
    const { givenName: _given, familyName: _family, ...facts } = ana.facts;
    expect(sureOf(find(of('Kite'), new ByName([{ ...ana, facts }])))).toBe('a');
  });
});

describe('what was asked', () => {
  const question = (contactId: string, one: ImportedRecommendation): Question[] => {
    const named = new ByName([contact(contactId, 'Ana Ruiz', 'Nowhere')]);
    const found = recommended(one, named, 'batch', TODAY);
    return 'questions' in found ? found.questions : [];
  };

  it('is asked once', async () => {
    const db = freshLog();
    await bring(db, [person('ana')]);
    const { id } = await keep(db, 'ana');
    const questions = question(id, of('Kite'));
    expect(await askOnce(db, new Recorder(db), questions)).toBe(1);
    expect(await askOnce(db, new Recorder(db), questions)).toBe(0);
    await answerQuestion(db, questions[0]?.id ?? '', 'no', TODAY, NOW);
    expect(await askOnce(db, new Recorder(db), questions)).toBe(0);
    expect(await db.questions.where('open').equals(1).count()).toBe(0);
  });

  it('is withdrawn once it is sure whose it is, and no other', async () => {
    const db = freshLog();
    const others = [of('Kite', { on: '2024-01-01' }), of('Kite', { direction: 'out' }), of('Reed')];
    await askOnce(
      db,
      new Recorder(db),
      others.flatMap((one, nth) => question(`other${nth}`, one)),
    );
    const before = await stateOf(db);
    await askOnce(db, new Recorder(db), [...question('a', of('Kite')), ...question('b', of('Kite'))]);
    expect(await db.questions.count()).toBe(5);
    await withdrawSure(db, new Recorder(db), []);
    expect(await db.questions.count()).toBe(5);
    await withdrawSure(db, new Recorder(db), [of('Kite')]);
    expect(await stateOf(db)).toEqual(before);
  });
});

describe('a mail of the address book', () => {
  const people = new ByName([
    contact('a', 'Ana Ruiz', 'Kite GmbH'),
    contact('b', 'Bo Lind', 'Reed'),
    contact('c', 'Bo Lind', 'Reed & Co'),
  ]);
  const owner = (more: { slug?: string; name?: string; company?: string }) =>
    mailOwner({ mail: 'x@home.example', name: 'Ana Ruiz', ...more }, new Map([['cy', 'd']]), people);

  it('is theirs whose address its row holds, whatever the name', () => {
    expect(owner({ slug: 'cy' })).toBe('d');
    expect(owner({ slug: 'ana', company: 'Kite' })).toBeUndefined();
  });

  it('or whose name and company together are one contact’s', () => {
    expect(owner({ company: 'Kite' })).toBe('a');
    expect(owner({})).toBeUndefined();
    expect(owner({ company: 'Elsewhere' })).toBeUndefined();
    expect(owner({ name: 'Bo Lind', company: 'Reed' })).toBeUndefined();
  });
});

describe('a deed on a post', () => {
  it('is a touch with its author, where the log has the post', async () => {
    const db = freshLog();
    await bring(db, [person('ana')]);
    const { id } = await contactOf(db, 'ana');
    const post = { contactId: id, on: '2026-02-01', organisation: '', state: 'open', via: 'page' } as const;
    await db.occasions.bulkAdd([
      { ...post, id: 'o1', type: 'post', facts: { postId: '71' } },
      { ...post, id: 'o2', type: 'launch', facts: { postId: '72' } },
    ]);
    const deed = { kind: 'reaction' as const, on: '2026-02-02', at: 7 };
    const touches = await onKnownPosts(
      db,
      [
        { ...deed, postId: '71' },
        { ...deed, postId: '72' },
      ],
      'batch',
    );
    expect(touches).toEqual([
      {
        contactId: id,
        on: '2026-02-02',
        at: 7,
        channel: 'reaction',
        direction: 'out',
        weight: 0.1,
        count: 1,
        via: 'export',
        batchId: 'batch',
      },
    ]);
    expect(await onKnownPosts(db, [], 'batch')).toEqual([]);
  });
});
