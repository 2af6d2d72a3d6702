import { chooseFacts, type Offer } from '../people/facts';
import type { Imported, ImportedPerson } from '../people/imported';
import type { Contact, Day, FactName, Facts } from '../people/schema';
import type { Log } from './db';
import { sameRow } from './fields';
import type { Met } from './lastExport';
import { matchPeople, matchSlugs } from './matchPeople';
import type { Recorder } from './recorder';

/** What every part of an import is taken in with; part of the transaction of its command. */
export interface Importing {
  db: Log;
  record: Recorder;
  batchId: string;
  imported: Imported;
  /** Epoch milliseconds. */
  now: number;
}

/** The people of one import: who is who, who is new, and what is new of the others. */
export class ImportContacts {
  /** From slugs to contacts. */
  readonly idOf = new Map<string, string>();
  /** Those who are new; not written until all is known of them. */
  readonly created = new Map<string, Contact>();
  /** Those whom the log knew otherwise. */
  readonly changed: string[] = [];

  constructor(private readonly importing: Importing) {}

  /** Takes all people of the files. @returns those whom the log knew, as they were. */
  async take(): Promise<Met[]> {
    const { db, record, imported } = this.importing;
    for (const [slug, id] of await matchPeople(db, imported.people)) this.idOf.set(slug, id);
    const rows = await db.contacts.bulkGet([...this.idOf.values()]);
    const known = new Map(rows.filter((row) => row !== undefined).map((row) => [row.id, row]));
    const seenAgain: { before: Contact; after: Contact }[] = [];
    const met: Met[] = [];
    for (const person of imported.people) {
      const contact = known.get(this.idOf.get(person.slug) ?? '');
      if (!contact) {
        this.create(person);
        continue;
      }
      met.push({ before: contact, person });
      const facts = this.factsOf(contact, person);
      const next: Contact = { ...contact, facts, ...this.connection(person, contact) };
      // Two rows of the file may be one contact.
      known.set(contact.id, next);
      if (!sameRow(contact, next)) {
        await record.contact(next);
        this.changed.push(contact.id);
      } else if (facts !== contact.facts) seenAgain.push({ before: contact, after: next });
    }
    await record.bulkSeenAgain(seenAgain);
    return met;
  }

  /** Finds people of whom these files have no row, but the log has. */
  async find(slugs: Iterable<string>): Promise<void> {
    const wanted = [...new Set(slugs)].filter((slug) => !this.idOf.has(slug));
    for (const [slug, id] of await matchSlugs(this.importing.db, wanted)) this.idOf.set(slug, id);
  }

  /** @returns somebody of the import or of the log, as they are by now. */
  async get(ids: readonly string[]): Promise<(Contact | undefined)[]> {
    const rows = await this.importing.db.contacts.bulkGet([...ids]);
    return ids.map((id, i) => this.created.get(id) ?? rows[i]);
  }

  /** Notes more of somebody who is new. @returns false where they are known, and nothing is noted. */
  more(next: Contact): boolean {
    const isNew = this.created.has(next.id);
    if (isNew) this.created.set(next.id, next);
    return isNew;
  }

  /** @returns those who are new, by slug. */
  createdBySlug(): Map<string, Contact> {
    return new Map(
      this.importing.imported.people.flatMap(({ slug }): [string, Contact][] => {
        const contact = this.created.get(this.idOf.get(slug) ?? '');
        return contact ? [[slug, contact]] : [];
      }),
    );
  }

  private factsOf(contact: Contact, person: ImportedPerson): Facts {
    const { name, ...others } = contact.facts;
    const offers = this.offers(person);
    // The list of connections knows names better than messages do, whichever comes first.
    const isOfList = contact.facts.givenName ?? contact.facts.familyName;
    if (isOfList && !isListed(person)) delete offers.name;
    const outdone = name?.via === 'export' && !isOfList && isListed(person);
    return chooseFacts(outdone ? others : contact.facts, offers, this.importing.now, contact.cleared);
  }

  /** A row of Connections says yes as of its day; what was seen later stands. */
  private connection(person: ImportedPerson, known: Contact): Pick<Contact, 'connected' | 'connectedSeenOn'> {
    const seenOn = seenOnOf(person, this.importing.imported);
    if (person.connected === 'no' || (known.connectedSeenOn ?? '') > seenOn)
      return { connected: known.connected };
    if (known.connected === 'yes') return { connected: 'yes' };
    return { connected: 'yes', connectedSeenOn: seenOn };
  }

  private create(person: ImportedPerson): void {
    if (this.idOf.has(person.slug)) return;
    const { now, batchId } = this.importing;
    const id = crypto.randomUUID();
    this.idOf.set(person.slug, id);
    this.created.set(id, {
      id,
      facts: chooseFacts({}, this.offers(person), now),
      connected: person.connected,
      ...(person.connected === 'yes' && { connectedSeenOn: seenOnOf(person, this.importing.imported) }),
      touches: { out: 0, in: 0, unanswered: 0 },
      batchId,
      createdAt: now,
    });
  }

  private offers(person: ImportedPerson): Partial<Record<FactName, Offer>> {
    const names = ['name', 'givenName', 'familyName', 'mail', 'company', 'title', 'connectedOn'] as const;
    const offers: Partial<Record<FactName, Offer>> = {};
    for (const name of names) {
      const value = person[name];
      if (value !== undefined)
        offers[name] = { value, seenOn: seenOnOf(person, this.importing.imported), via: 'export' };
    }
    return offers;
  }
}

/** @returns the day up to which a row speaks. */
export const seenOnOf = (person: ImportedPerson, { seenOn }: Imported): Day => person.seenOn ?? seenOn;

/** Messages show a whole name only. */
const isListed = ({ givenName, familyName }: ImportedPerson): boolean =>
  (givenName ?? familyName) !== undefined;
