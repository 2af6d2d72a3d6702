import { folded } from '../people/folded';
import { TOUCH_WEIGHTS } from '../keeping/touchWeights';
import { sameOrganisation } from '../people/organisation';
import type { Imported, ImportedMail, ImportedRecommendation } from '../people/imported';
import type { Contact, Question, Touch } from '../people/schema';
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
 * @returns the touches of those recommendations that are one contact's for sure, by name and company, now or
 *   formerly; about the others the questions to ask.
 */
export function recommended(
  recommendations: readonly ImportedRecommendation[],
  people: ByName,
  batchId: string,
  on: string,
): { touches: Touch[]; questions: Question[] } {
  const touches: Touch[] = [];
  const questions: Question[] = [];
  for (const one of recommendations) {
    const named = people.of(`${one.givenName} ${one.familyName}`);
    const sure = named.filter((contact) => worksAt(contact, one.company));
    const [only] = sure;
    if (only && sure.length === 1) {
      touches.push({ ...touchOf(one, only.id), batchId });
      continue;
    }
    const candidates = (sure.length > 1 ? sure : named).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    for (const contact of candidates.slice(0, MOST_ASKED)) {
      const matter: Question['matter'] = {
        kind: 'recommendation',
        touch: touchOf(one, contact.id),
        stated: { name: `${one.givenName} ${one.familyName}`.trim(), company: one.company, title: one.title },
      };
      const id = questionId(contact.id, matter);
      questions.push({ id, contactId: contact.id, page: EXPORT_PAGE, on, open: 1, matter });
    }
  }
  return { touches, questions };
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

/** @returns whose address each mail of the address book is, where that is sure. */
export function mailOwners(
  mails: readonly ImportedMail[],
  idOf: ReadonlyMap<string, string>,
  people: ByName,
): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { mail, slug, name, company } of mails) {
    const named = company === undefined ? [] : people.of(name).filter((contact) => worksAt(contact, company));
    const id = slug === undefined ? (named.length === 1 ? named[0]?.id : undefined) : idOf.get(slug);
    if (id !== undefined && !owners.has(id)) owners.set(id, mail);
  }
  return owners;
}

/** Questions that were never asked before. @returns how many there are. */
export async function askOnce(db: Log, record: Recorder, questions: readonly Question[]): Promise<number> {
  const known = await db.questions.bulkGet(questions.map(({ id }) => id));
  const fresh = questions.filter((_, i) => !known[i]);
  for (const question of fresh) await record.question(question);
  return fresh.length;
}
