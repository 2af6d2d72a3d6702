import { chooseFacts, type Offer } from '../people/facts';
import { identityKey } from '../people/identity';
import type { ImportedMail, ImportedRecommendation } from '../people/imported';
import type { Question, Touch } from '../people/schema';
import type { ImportContacts, Importing } from './importContacts';
import { ByName, mailOwner, recommended, withdrawSure } from './importExtras';
import type { Lists, WaitingRoom } from './waiting';

/** What an import tells by a name and perhaps a company. */
export interface ByNameTaken {
  touches: Touch[];
  questions: Question[];
  /** New mail addresses, by contact. */
  mails: Map<string, string>;
}

/**
 * Takes in recommendations and the address book, together with those of earlier imports that waited. Mails wait for
 * the list of connections of their day, which knows them better.
 */
export async function takeByName(
  importing: Importing,
  people: ImportContacts,
  room: WaitingRoom,
  lists: Lists,
): Promise<ByNameTaken> {
  const { db, record, imported, batchId } = importing;
  const recommendations = room.with('recommendation', imported.recommendations ?? []);
  const mails = room.with('mail', imported.mails ?? []);
  const taken: ByNameTaken = { touches: [], questions: [], mails: new Map() };
  await people.find(mails.flatMap(({ said }) => said.slug ?? []));
  const needsNames = recommendations.length > 0 || mails.some(({ said }) => said.slug === undefined);
  const everybody = needsNames ? [...(await db.contacts.toArray()), ...people.created.values()] : [];
  const names = new ByName(everybody);
  const sure: ImportedRecommendation[] = [];
  for (const one of recommendations) {
    const found = recommended(one.said, names, batchId, one.seenOn);
    if ('touch' in found) {
      taken.touches.push(found.touch);
      sure.push(one.said);
    } else {
      taken.questions.push(...found.questions);
      room.wait('recommendation', one);
    }
  }
  await withdrawSure(db, record, sure);
  const owners = new Map<string, string>();
  for (const one of mails) {
    const listed = (lists.connections ?? '') >= one.seenOn;
    const owner = listed ? mailOwner(one.said, people.idOf, names) : undefined;
    if (owner === undefined && canBeFound(one.said)) room.wait('mail', one);
    if (owner !== undefined && !owners.has(owner)) owners.set(owner, one.said.mail);
  }
  taken.mails = await takeMails(importing, people, owners);
  return taken;
}

/** A name alone says nothing, now or later. */
const canBeFound = ({ slug, company }: ImportedMail): boolean => (slug ?? company) !== undefined;

/** Where nothing better is known, and the address is nobody else's. @returns the new ones, by contact. */
async function takeMails(
  { db, record, imported, now }: Importing,
  people: ImportContacts,
  owners: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const taken = new Map<string, string>();
  const stored = await db.identities.bulkGet([...owners.values()].map((mail) => identityKey.mail(mail)));
  const contacts = await people.get([...owners.keys()]);
  const listed = new Set(
    imported.people.flatMap(({ mail }) => (mail === undefined ? [] : identityKey.mail(mail))),
  );
  for (const [i, [id, mail]] of [...owners].entries()) {
    const contact = contacts[i];
    const isElsewhere = stored[i] !== undefined || listed.has(identityKey.mail(mail));
    if (!contact || isElsewhere || contact.facts.mail) continue;
    const offer: Offer = { value: mail, seenOn: imported.seenOn, via: 'export' };
    const facts = chooseFacts(contact.facts, { mail: offer }, now, contact.cleared);
    if (facts === contact.facts) continue;
    taken.set(id, mail);
    const next = { ...contact, facts };
    // No await without a request: see `stayInside`.
    if (!people.more(next)) await record.contact(next);
  }
  return taken;
}
