import { folded } from '../people/folded';
import { TOUCH_WEIGHTS } from '../keeping/touchWeights';
import { sameOrganisation } from '../people/organisation';
import type { Imported, ImportedMail, ImportedRecommendation } from '../people/imported';
import type { Contact, Day, Question, Touch } from '../people/schema';
import { EXPORT_PAGE, questionId } from './ask';
import type { Log } from './db';
import type { Recorder } from './recorder';

/** What an export tells without an address: whose it is has to be made sure of, or asked. */

/** A recommendation that may be of several is asked about for so many of them. */
const MOST_ASKED = 3;

/** Contacts by their whole name, as given and family name state it. */
export class ByName {
  private readonly contacts = new Map<string, Contact[]>();

  constructor(contacts: Iterable<Contact>) {
    for (const contact of contacts) {
      const { givenName, familyName, name } = contact.facts;
      const whole =
        givenName || familyName ? `${givenName?.value ?? ''} ${familyName?.value ?? ''}` : name?.value;
      if (whole === undefined) continue;
      const key = folded(whole);
      const known = this.contacts.get(key);
      if (known) known.push(contact);
      else this.contacts.set(key, [contact]);
    }
  }

  of(name: string): readonly Contact[] {
    return this.contacts.get(folded(name)) ?? [];
  }
}

/**
 * @returns the touch of a recommendation that is one contact's for sure, by name and company, now or formerly; else
 *   the questions to ask.
 */
export function recommended(
  one: ImportedRecommendation,
  people: ByName,
  batchId: string,
  on: Day,
): { touch: Touch } | { questions: Question[] } {
  const named = people.of(`${one.givenName} ${one.familyName}`);
  const sure = named.filter((contact) => worksAt(contact, one.company));
  const [only] = sure;
  if (only && sure.length === 1) return { touch: { ...touchOf(one, only.id), batchId } };
  const candidates = (sure.length > 1 ? sure : named).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const questions = candidates.slice(0, MOST_ASKED).map((contact): Question => {
    const matter: Question['matter'] = {
      kind: 'recommendation',
      touch: touchOf(one, contact.id),
      stated: statedIn(one),
    };
    const id = questionId(contact.id, matter);
    return { id, contactId: contact.id, page: EXPORT_PAGE, on, open: 1, matter };
  });
  return { questions };
}

const statedIn = ({ givenName, familyName, company, title }: ImportedRecommendation) => ({
  name: `${givenName} ${familyName}`.trim(),
  company,
  title,
});

/** Withdraws what was asked about recommendations before it was clear whose they are; as if never asked. */
export async function withdrawSure(
  db: Log,
  record: Recorder,
  sure: readonly ImportedRecommendation[],
): Promise<void> {
  if (sure.length === 0) return;
  const mark = (on: Day, direction: string, stated: ReturnType<typeof statedIn>): string =>
    JSON.stringify([on, direction, stated.name, stated.company, stated.title]);
  const marks = new Set(sure.map((one) => mark(one.on, one.direction, statedIn(one))));
  for (const { id, matter } of await db.questions.where('open').equals(1).toArray()) {
    if (matter.kind !== 'recommendation') continue;
    const { touch, stated } = matter;
    if (marks.has(mark(touch.on, touch.direction, stated))) await record.remove('questions', id);
  }
}

function touchOf({ on, direction }: ImportedRecommendation, contactId: string): Touch {
  return {
    contactId,
    on,
    channel: 'recommendation',
    direction,
    weight: TOUCH_WEIGHTS.recommendation,
    count: 1,
    via: 'export',
    exchanges: [{ kind: 'reference', direction: direction === 'out' ? 'gave' : 'got' }],
  };
}

function worksAt({ facts, otherFacts = [] }: Contact, company: string): boolean {
  if (company.trim() === '') return false;
  const known = [
    facts.company?.value,
    ...otherFacts.filter(({ name }) => name === 'company').map((one) => one.value),
  ];
  return known.some((one) => one !== undefined && sameOrganisation(one, company));
}

/** Touches on posts whose author the log knows; all others are nobody's. */
export async function onKnownPosts(
  db: Log,
  onPosts: NonNullable<Imported['onPosts']>,
  batchId: string,
): Promise<Touch[]> {
  if (onPosts.length === 0) return [];
  const posts = await db.occasions.where('type').equals('post').toArray();
  const authors = new Map(posts.map(({ facts, contactId }) => [facts.postId ?? '', contactId]));
  return onPosts.flatMap(({ postId, kind, on, at }) => {
    const contactId = authors.get(postId);
    if (contactId === undefined) return [];
    const weight = TOUCH_WEIGHTS[kind];
    return {
      contactId,
      on,
      channel: kind,
      direction: 'out' as const,
      weight,
      count: 1,
      via: 'export' as const,
      batchId,
      ...(at !== undefined && { at }),
    };
  });
}

/** @returns whose address a mail of the address book is, where that is sure. */
export function mailOwner(
  { slug, name, company }: ImportedMail,
  idOf: ReadonlyMap<string, string>,
  people: ByName,
): string | undefined {
  if (slug !== undefined) return idOf.get(slug);
  const named = company === undefined ? [] : people.of(name).filter((contact) => worksAt(contact, company));
  return named.length === 1 ? named[0]?.id : undefined;
}

/** Questions that were never asked before. @returns how many there are. */
export async function askOnce(db: Log, record: Recorder, questions: readonly Question[]): Promise<number> {
  const known = await db.questions.bulkGet(questions.map(({ id }) => id));
  const fresh = questions.filter((_, i) => !known[i]);
  for (const question of fresh) await record.question(question);
  return fresh.length;
}
