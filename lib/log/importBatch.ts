import { withDerived } from '../keeping/summary';
import type { Imported } from '../people/imported';
import type { Touch } from '../people/schema';
import type { Log } from './db';
import { ImportContacts, type Importing } from './importContacts';
import { askOnce, onKnownPosts } from './importExtras';
import { takeByName } from './importByName';
import { newIdentities } from './importIdentities';
import { type Changes, noteExportNews } from './importNews';
import { readLastExport } from './lastExport';
import { inOrder, takeTouches, touchRow } from './importTouches';
import { takeYou } from './importYou';
import { notePairs } from './pairs';
import type { Recorder } from './recorder';
import { LISTS } from './settings';
import { type Lists, readLists, WaitingRoom } from './waiting';

/** How many were new, and how many the log knew. */
export interface BatchCounts extends Changes {
  contactsNew: number;
  contactsKnown: number;
  touchesNew: number;
  /** New addresses, of people who were new or known. */
  addressesNew: number;
  /** Recommendations of whom it is not sure whose they are. */
  recommendationsAsked: number;
  /** What is told of nobody in the log, and waits for further files. */
  waitingNew: number;
}

/** One import on its way into the log; part of the transaction of its command. */
export class Batch {
  private readonly importing: Importing;
  private readonly people: ImportContacts;

  constructor(
    private readonly db: Log,
    private readonly record: Recorder,
    private readonly batchId: string,
    private readonly imported: Imported,
    now: number,
    private readonly onProgress?: (done: number, total: number) => void,
  ) {
    this.importing = { db, record, batchId, imported, now };
    this.people = new ImportContacts(this.importing);
  }

  async run(): Promise<BatchCounts> {
    const { db, record, imported, batchId, importing, people } = this;
    const met = await people.take();
    const contactsKnown = new Set(met.map(({ before }) => before.id)).size;
    const lists = await this.noteLists();
    const room = await WaitingRoom.open(db, record, imported.seenOn);
    const told = await this.touchesOfPeople(room);
    const byName = await takeByName(importing, people, room, lists);
    const posts = await onKnownPosts(db, imported.onPosts ?? [], batchId);
    const touches = await takeTouches(importing, [...told, ...byName.touches, ...posts]);
    const addressesNew = await this.createAll(touches, byName.mails);
    const recommendationsAsked = await askOnce(db, record, byName.questions);
    const waitingNew = await room.close(lists, batchId);
    await takeYou(importing);
    const created = people.createdBySlug();
    const changes = await noteExportNews(db, record, { imported, met, created, batchId });
    await notePairs(db, record, [...people.created.keys(), ...people.changed], imported.seenOn);
    return {
      contactsNew: people.created.size,
      contactsKnown,
      touchesNew: touches.length,
      addressesNew,
      recommendationsAsked,
      waitingNew,
      ...changes,
    };
  }

  /** Notes which lists have come. @returns them, these files included. */
  private async noteLists(): Promise<Lists> {
    const { db, record, imported } = this;
    const { seenOn, people, touches, strangers = [] } = imported;
    const last = (await readLastExport(db))?.seenOn;
    const known = await readLists(db, last === undefined ? {} : { connections: last });
    const newer = (day: string | undefined): string => (day !== undefined && day > seenOn ? day : seenOn);
    const lists: Lists = { ...known };
    if (people.some(({ connected }) => connected === 'yes')) lists.connections = newer(known.connections);
    const wrote = ({ channel }: { channel: string }): boolean => channel === 'message';
    if (touches.some(wrote) || strangers.some(wrote)) lists.messages = newer(known.messages);
    if (lists.connections !== known.connections || lists.messages !== known.messages)
      await record.setting({ key: LISTS, value: lists });
    return lists;
  }

  /** Touches may be with people of whom these files have no row, but the log has; with nobody known, they wait. */
  private async touchesOfPeople(room: WaitingRoom): Promise<Touch[]> {
    const { imported, people, batchId } = this;
    const told = room.with('touch', [...imported.touches, ...(imported.strangers ?? [])]);
    await people.find(told.map(({ said }) => said.slug));
    return told.flatMap((one) => {
      const contactId = people.idOf.get(one.said.slug);
      if (contactId !== undefined) return touchRow(one.said, contactId, batchId);
      room.wait('touch', one);
      return [];
    });
  }

  private async createAll(touches: readonly Touch[], mails: ReadonlyMap<string, string>): Promise<number> {
    const { record, people } = this;
    const byContact = new Map<string, Touch[]>();
    for (const touch of touches) {
      const list = byContact.get(touch.contactId);
      if (list) list.push(touch);
      else byContact.set(touch.contactId, [touch]);
      if (!people.created.has(touch.contactId)) record.restate(touch.contactId);
    }
    const contacts = [...people.created.values()].map((c) =>
      withDerived(c, inOrder(byContact.get(c.id) ?? [])),
    );
    const identities = await newIdentities(this.importing, people.idOf, mails);
    const total = contacts.length + touches.length + identities.length;
    let done = 0;
    const onDone = (rows: number): void => {
      done += rows;
      this.onProgress?.(done, total);
    };
    await record.bulkCreate('contacts', contacts, onDone);
    await record.bulkCreate('touches', touches, onDone);
    await record.bulkCreate('identities', identities, onDone);
    return identities.length;
  }
}
