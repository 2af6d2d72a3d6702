import { withDerived } from '../keeping/summary';
import { chooseFacts, type Offer } from '../people/facts';
import { identityKey } from '../people/identity';
import type { Imported, ImportedPerson, ImportedTouch } from '../people/imported';
import type { Contact, Day, FactName, Identity, Touch } from '../people/schema';
import { type Log, type TouchKey, touchKey } from './db';
import { sameRow } from './fields';
import { matchPeople, matchSlugs } from './matchPeople';
import type { Recorder } from './recorder';
import { readYou, YOU } from './settings';

/** How many were new, and how many the log knew. */
export interface BatchCounts {
  contactsNew: number;
  contactsKnown: number;
  touchesNew: number;
}

/** One import on its way into the log; part of the transaction of its command. */
export class Batch {
  /** From the slugs of the file to contacts. */
  private idOf = new Map<string, string>();
  private readonly created = new Map<string, Contact>();

  constructor(
    private readonly db: Log,
    private readonly record: Recorder,
    private readonly batchId: string,
    private readonly imported: Imported,
    private readonly now: number,
  ) {}

  async run(): Promise<BatchCounts> {
    this.idOf = await matchPeople(this.db, this.imported.people);
    const contactsKnown = this.idOf.size;
    await this.takePeople();
    await this.findTouched();
    const newTouches = await this.takeTouches();
    await this.createAll(newTouches);
    await this.takeYou();
    return { contactsNew: this.created.size, contactsKnown, touchesNew: newTouches.length };
  }

  /** The user's own word stands against files; among files the latest counts. */
  private async takeYou(): Promise<void> {
    const { you } = this.imported;
    const stored = await readYou(this.db);
    if (you && (you.by === 'user' || stored?.by !== 'user'))
      await this.record.setting({ key: YOU, value: you });
  }

  /** Touches may be with people of whom this file has no row, but the log has. */
  private async findTouched(): Promise<void> {
    const slugs = this.imported.touches.map(({ slug }) => slug).filter((slug) => !this.idOf.has(slug));
    for (const [slug, id] of await matchSlugs(this.db, [...new Set(slugs)])) this.idOf.set(slug, id);
  }

  private async takePeople(): Promise<void> {
    const knownIds = [...this.idOf.values()];
    const rows = await this.db.contacts.bulkGet(knownIds);
    const known = new Map(rows.filter((row) => row !== undefined).map((row) => [row.id, row]));
    const seenAgain: Contact[] = [];
    for (const person of this.imported.people) {
      const contact = known.get(this.idOf.get(person.slug) ?? '');
      if (!contact) {
        this.create(person);
        continue;
      }
      const facts = chooseFacts(contact.facts, this.offers(person), this.now);
      const next: Contact = { ...contact, facts, ...this.connection(person, contact) };
      if (!sameRow(contact, next)) await this.record.contact(next);
      else if (facts !== contact.facts) seenAgain.push(next);
    }
    await this.db.contacts.bulkPut(seenAgain);
  }

  /** A row of Connections says yes as of its day; what was seen later stands. */
  private connection(person: ImportedPerson, known: Contact): Pick<Contact, 'connected' | 'connectedSeenOn'> {
    const seenOn = this.seenOn(person);
    if (person.connected === 'no' || (known.connectedSeenOn ?? '') > seenOn)
      return { connected: known.connected };
    if (known.connected === 'yes') return { connected: 'yes' };
    return { connected: 'yes', connectedSeenOn: seenOn };
  }

  private seenOn(person: ImportedPerson): Day {
    return person.seenOn ?? this.imported.seenOn;
  }

  private create(person: ImportedPerson): void {
    if (this.idOf.has(person.slug)) return;
    const id = crypto.randomUUID();
    this.idOf.set(person.slug, id);
    this.created.set(id, {
      id,
      facts: chooseFacts({}, this.offers(person), this.now),
      connected: person.connected,
      ...(person.connected === 'yes' && { connectedSeenOn: this.seenOn(person) }),
      touches: { out: 0, in: 0, unanswered: 0 },
      batchId: this.batchId,
      createdAt: this.now,
    });
  }

  private offers(person: ImportedPerson): Partial<Record<FactName, Offer>> {
    const names = ['name', 'givenName', 'familyName', 'mail', 'company', 'title', 'connectedOn'] as const;
    const offers: Partial<Record<FactName, Offer>> = {};
    for (const name of names) {
      const value = person[name];
      if (value !== undefined) offers[name] = { value, seenOn: this.seenOn(person), via: 'export' };
    }
    return offers;
  }

  /**
   * Brings known touches up to date and returns those that are new. Nothing is awaited for a touch that
   * needs no write: Dexie loses sight of its transaction over long runs of empty awaits.
   */
  private async takeTouches(): Promise<Touch[]> {
    const wanted = new Map<string, Touch>();
    for (const touch of this.imported.touches) {
      const contactId = this.idOf.get(touch.slug);
      if (contactId === undefined) continue;
      const row = this.touchRow(touch, contactId);
      wanted.set(touchKey(row).join('|'), row);
    }
    const rows = [...wanted.values()];
    const stored = await this.db.touches.bulkGet(rows.map((row): TouchKey => touchKey(row)));
    const fresh: Touch[] = [];
    for (const [i, row] of rows.entries()) {
      const known = stored[i];
      const next = known ? freshened(known, row) : row;
      if (!known) fresh.push(next);
      else if (!sameRow(known, next)) await this.record.touch(next);
    }
    return fresh;
  }

  private touchRow({ slug: _slug, ...touch }: ImportedTouch, contactId: string): Touch {
    return { ...touch, contactId, via: 'export', batchId: this.batchId };
  }

  private async createAll(touches: readonly Touch[]): Promise<void> {
    const byContact = new Map<string, Touch[]>();
    for (const touch of touches) {
      const list = byContact.get(touch.contactId);
      if (list) list.push(touch);
      else byContact.set(touch.contactId, [touch]);
      if (!this.created.has(touch.contactId)) this.record.restate(touch.contactId);
    }
    const contacts = [...this.created.values()].map((c) => withDerived(c, byContact.get(c.id) ?? []));
    await this.record.bulkCreate('contacts', contacts);
    await this.record.bulkCreate('touches', touches);
    await this.record.bulkCreate('identities', await this.newIdentities());
  }

  private async newIdentities(): Promise<Identity[]> {
    const rows = new Map<string, Identity>();
    for (const person of this.imported.people) {
      const contactId = this.idOf.get(person.slug);
      if (contactId === undefined) continue;
      const keys = [identityKey.slug(person.slug)];
      if (person.mail !== undefined) keys.push(identityKey.mail(person.mail));
      for (const key of keys) {
        if (!rows.has(key)) {
          rows.set(key, {
            key,
            contactId,
            seenOn: this.seenOn(person),
            via: 'export',
            batchId: this.batchId,
          });
        }
      }
    }
    const all = [...rows.values()];
    const stored = await this.db.identities.bulkGet(all.map(({ key }) => key));
    return all.filter((_, i) => !stored[i]);
  }
}

/** A touch that the log has, with what the file knows better. */
function freshened(known: Touch, row: Touch): Touch {
  const at = Math.max(known.at ?? 0, row.at ?? 0);
  return {
    ...known,
    count: Math.max(known.count, row.count),
    weight: Math.max(known.weight, row.weight),
    ...(at > 0 && { at }),
  };
}
