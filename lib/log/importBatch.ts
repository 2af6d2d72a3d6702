import { withDerived } from '../keeping/summary';
import { chooseFacts, type Offer } from '../people/facts';
import { identityKey } from '../people/identity';
import type { Imported, ImportedPerson, ImportedTouch } from '../people/imported';
import type { Contact, Day, FactName, Identity, Question, Touch } from '../people/schema';
import { type Log, type TouchKey, touchKey } from './db';
import { sameRow } from './fields';
import { askOnce, ByName, mailOwners, onKnownPosts, recommended } from './importExtras';
import { type Changes, type Met, noteExportNews } from './importNews';
import { matchPeople, matchSlugs } from './matchPeople';
import { notePairs } from './pairs';
import type { Recorder } from './recorder';
import { CAREER, readYou, YOU } from './settings';

/** How many were new, and how many the log knew. */
export interface BatchCounts extends Changes {
  contactsNew: number;
  contactsKnown: number;
  touchesNew: number;
  /** New addresses, of people who were new or known. */
  addressesNew: number;
  /** Recommendations of whom it is not sure whose they are. */
  recommendationsAsked: number;
}

/** One import on its way into the log; part of the transaction of its command. */
export class Batch {
  /** From the slugs of the file to contacts. */
  private idOf = new Map<string, string>();
  private readonly created = new Map<string, Contact>();
  /** Those whom the log knew otherwise. */
  private readonly changed: string[] = [];

  constructor(
    private readonly db: Log,
    private readonly record: Recorder,
    private readonly batchId: string,
    private readonly imported: Imported,
    private readonly now: number,
    private readonly onProgress?: (done: number, total: number) => void,
  ) {}

  async run(): Promise<BatchCounts> {
    const { db, record, imported, batchId } = this;
    this.idOf = await matchPeople(db, imported.people);
    const contactsKnown = this.idOf.size;
    const met = await this.takePeople();
    await this.findTouched();
    const extras = await this.takeExtras();
    const newTouches = await this.takeTouches(extras.touches);
    const addressesNew = await this.createAll(newTouches, extras.mails);
    const asked = await askOnce(db, record, extras.questions);
    await this.takeYou();
    await this.takeCareer();
    const created = new Map(imported.people.flatMap(({ slug }) => this.createdAs(slug)));
    const changes = await noteExportNews(db, record, { imported, met, created, batchId });
    await notePairs(db, record, [...this.created.keys(), ...this.changed], imported.seenOn);
    return {
      contactsNew: this.created.size,
      contactsKnown,
      touchesNew: newTouches.length,
      addressesNew,
      recommendationsAsked: asked,
      ...changes,
    };
  }

  private createdAs(slug: string): [string, Contact][] {
    const contact = this.created.get(this.idOf.get(slug) ?? '');
    return contact ? [[slug, contact]] : [];
  }

  /** What tells a name but no address. */
  private async takeExtras(): Promise<{
    touches: Touch[];
    questions: Question[];
    mails: Map<string, string>;
  }> {
    const { recommendations = [], onPosts = [], mails = [], seenOn } = this.imported;
    const needsNames = recommendations.length > 0 || mails.some(({ slug }) => slug === undefined);
    const everybody = needsNames ? [...(await this.db.contacts.toArray()), ...this.created.values()] : [];
    const people = new ByName(everybody);
    const { touches, questions } = recommended(recommendations, people, this.batchId, seenOn);
    const posts = await onKnownPosts(this.db, onPosts, this.batchId);
    const owners = await this.takeMails(mailOwners(mails, this.idOf, people));
    return { touches: [...touches, ...posts], questions, mails: owners };
  }

  /** Where nothing better is known, and the address is nobody else's. @returns the new ones, by contact. */
  private async takeMails(owners: ReadonlyMap<string, string>): Promise<Map<string, string>> {
    const taken = new Map<string, string>();
    const pairs = [...owners];
    const stored = await this.db.identities.bulkGet(pairs.map(([, mail]) => identityKey.mail(mail)));
    const known = await this.db.contacts.bulkGet(pairs.map(([id]) => id));
    for (const [i, [id, mail]] of pairs.entries()) {
      const contact = this.created.get(id) ?? known[i];
      if (!contact || stored[i] || contact.facts.mail) continue;
      const offer: Offer = { value: mail, seenOn: this.imported.seenOn, via: 'export' };
      const next = {
        ...contact,
        facts: chooseFacts(contact.facts, { mail: offer }, this.now, contact.cleared),
      };
      if (next.facts === contact.facts) continue;
      taken.set(id, mail);
      if (this.created.has(id)) this.created.set(id, next);
      else await this.record.contact(next);
    }
    return taken;
  }

  private async takeCareer(): Promise<void> {
    const { career, seenOn } = this.imported;
    if (!career) return;
    const known = (await this.db.settings.get(CAREER))?.value as { seenOn: Day } | undefined;
    if (known && known.seenOn > seenOn) return;
    await this.record.setting({ key: CAREER, value: { ...career, seenOn } });
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

  private async takePeople(): Promise<Met[]> {
    const knownIds = [...this.idOf.values()];
    const rows = await this.db.contacts.bulkGet(knownIds);
    const known = new Map(rows.filter((row) => row !== undefined).map((row) => [row.id, row]));
    const seenAgain: { before: Contact; after: Contact }[] = [];
    const met: Met[] = [];
    for (const person of this.imported.people) {
      const contact = known.get(this.idOf.get(person.slug) ?? '');
      if (!contact) {
        this.create(person);
        continue;
      }
      met.push({ before: contact, person });
      const facts = chooseFacts(contact.facts, this.offers(person), this.now, contact.cleared);
      const next: Contact = { ...contact, facts, ...this.connection(person, contact) };
      // Two rows of the file may be one contact.
      known.set(contact.id, next);
      if (!sameRow(contact, next)) {
        await this.record.contact(next);
        this.changed.push(contact.id);
      } else if (facts !== contact.facts) seenAgain.push({ before: contact, after: next });
    }
    await this.record.bulkSeenAgain(seenAgain);
    return met;
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
  private async takeTouches(extras: readonly Touch[]): Promise<Touch[]> {
    const wanted = new Map<string, Touch>();
    const told = this.imported.touches.flatMap((touch) => {
      const contactId = this.idOf.get(touch.slug);
      return contactId === undefined ? [] : this.touchRow(touch, contactId);
    });
    for (const row of [...told, ...extras]) {
      const key = touchKey(row).join('|');
      const same = wanted.get(key);
      wanted.set(key, same ? together(same, row) : row);
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

  private async createAll(touches: readonly Touch[], mails: ReadonlyMap<string, string>): Promise<number> {
    const byContact = new Map<string, Touch[]>();
    for (const touch of touches) {
      const list = byContact.get(touch.contactId);
      if (list) list.push(touch);
      else byContact.set(touch.contactId, [touch]);
      if (!this.created.has(touch.contactId)) this.record.restate(touch.contactId);
    }
    const contacts = [...this.created.values()].map((c) => withDerived(c, byContact.get(c.id) ?? []));
    const identities = await this.newIdentities(mails);
    const total = contacts.length + touches.length + identities.length;
    let done = 0;
    const onDone = (rows: number): void => {
      done += rows;
      this.onProgress?.(done, total);
    };
    await this.record.bulkCreate('contacts', contacts, onDone);
    await this.record.bulkCreate('touches', touches, onDone);
    await this.record.bulkCreate('identities', identities, onDone);
    return identities.length;
  }

  private async newIdentities(mails: ReadonlyMap<string, string>): Promise<Identity[]> {
    const rows = new Map<string, Identity>();
    const { seenOn } = this.imported;
    for (const [contactId, mail] of mails) {
      const key = identityKey.mail(mail);
      rows.set(key, { key, contactId, seenOn, via: 'export', batchId: this.batchId });
    }
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

/** Two rows of one file about one day: two addresses of one contact, or several recommendations. */
function together(one: Touch, other: Touch): Touch {
  const at = Math.max(one.at ?? 0, other.at ?? 0);
  const exchanges = [...(one.exchanges ?? []), ...(other.exchanges ?? [])];
  return {
    ...one,
    count: one.count + other.count,
    weight: Math.max(one.weight, other.weight),
    ...(at > 0 && { at }),
    ...(exchanges.length > 0 && { exchanges }),
  };
}

/** A touch that the log has, with what the file knows better. */
function freshened(known: Touch, row: Touch): Touch {
  const at = Math.max(known.at ?? 0, row.at ?? 0);
  return {
    ...known,
    count: Math.max(known.count, row.count),
    weight: Math.max(known.weight, row.weight),
    ...(at > 0 && { at }),
    ...(known.exchanges === undefined && row.exchanges && { exchanges: row.exchanges }),
  };
}
