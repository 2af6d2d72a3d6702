import { isHard, presentItems } from '../../components/present/items';
import { sayName } from '../../components/present/name';
import { sayReason } from '../../components/present/prompt';
import type { ItemView, PanelView, PersonHereView } from '../../components/views';
import type { ListState, OwnItem } from '../../lib/bridge/tabs';
import type { Clock } from '../../lib/clock';
import { isHardship } from '../../lib/keeping/occasions';
import type { Prompt } from '../../lib/keeping/prompts';
import type { PageId, PageKind } from '../../lib/linkedin/page';
import type { PersonRef } from '../../lib/linkedin/sighting';
import type { Log } from '../../lib/log/db';
import { inDifficulty } from '../../lib/log/difficulty';
import { promptOf } from '../../lib/log/today';
import { MAX_OPEN, openQuestions } from '../../lib/log/questions';
import { identityKeys } from '../../lib/people/identity';
import type { Contact, ContactId, Day, Ring } from '../../lib/people/schema';
import { viewPrompts } from '../surface/prompts';
import { QUESTIONS_AT_ONCE, viewQuestions } from '../surface/questions';

type Kept = Contact & { ring: Ring };

/**
 * The kept people on the page in front, gathered by person in page order, with what the log knows of them.
 * @param looked at whose reasons the user has looked: only they need a draft, which costs most.
 */
export async function viewHere(
  db: Log,
  list: ListState,
  looked: ReadonlySet<ContactId>,
  clock: Clock,
  language?: string,
): Promise<PanelView> {
  const byContact = gathered(list.items);
  // Side by side: a live query loses sight of what is read at the end of a long chain.
  const [kept, hard, open, unknown] = await Promise.all([
    keptOf(db, [...byContact.keys()], clock.today),
    inDifficulty(db, [...byContact.keys()], clock.today),
    openQuestions(db, { limit: MAX_OPEN }),
    notInLog(db, list.newPeople),
  ]);
  const people: PersonHereView[] = [];
  const prompts: Prompt[] = [];
  for (const { contact, reason } of kept) {
    const items = byContact.get(contact.id) ?? [];
    const prompt = fitting(reason, items);
    if (prompt && looked.has(contact.id)) prompts.push(prompt);
    people.push(
      viewRow(contact, presentItems(items, clock.today, hard.has(contact.id)), items[0]?.slug ?? '', prompt),
    );
  }
  const drafted = new Map(
    (await viewPrompts(db, prompts, clock, language)).map((view) => [view.contactId, view]),
  );
  const about = open.filter(({ contactId }) => people.some((one) => one.contactId === contactId));
  return {
    state: 'list',
    page: kindOf(list.page),
    people: people.map((person) => {
      const prompt = drafted.get(person.contactId);
      return prompt ? { ...person, prompt } : person;
    }),
    newPeople: unknown.length,
    questions: await viewQuestions(db, about.slice(0, QUESTIONS_AT_ONCE), clock),
  };
}

/** @returns those whom no address leads to anybody in the log. */
export async function notInLog(db: Log, people: readonly PersonRef[]): Promise<PersonRef[]> {
  const keys = people.map(identityKeys);
  const found = await db.identities.bulkGet(keys.flat());
  const known = new Set(found.map((identity) => identity?.key));
  return people.filter((_, i) => !keys[i]?.some((key) => known.has(key)));
}

/** In the order in which the page first shows each of them. */
function gathered(items: readonly OwnItem[]): Map<ContactId, OwnItem[]> {
  const byContact = new Map<ContactId, OwnItem[]>();
  for (const item of items) byContact.set(item.contactId, [...(byContact.get(item.contactId) ?? []), item]);
  return byContact;
}

/** Those of the contacts who are kept, in their order, each with the reason to write if there is one. */
async function keptOf(
  db: Log,
  ids: ContactId[],
  today: Day,
): Promise<{ contact: Kept; reason: Prompt | null }[]> {
  const contacts = (await db.contacts.bulkGet(ids)).filter((one) => isKept(one));
  return Promise.all(
    contacts.map(async (contact) => ({ contact, reason: await promptOf(db, contact, today) })),
  );
}

function isKept(contact: Contact | undefined): contact is Kept {
  return contact?.ring !== undefined;
}

function viewRow(contact: Kept, items: ItemView[], slug: string, prompt: Prompt | null): PersonHereView {
  return {
    contactId: contact.id,
    slug,
    name: sayName(contact, slug),
    ring: contact.ring,
    items,
    ...(contact.lastTouchOn !== undefined && { lastTouchOn: contact.lastTouchOn }),
    ...(prompt && { reasons: prompt.reasons.map(sayReason) }),
  };
}

/** No congratulation beside hard news, whatever the log knew before. */
function fitting(prompt: Prompt | null, items: readonly OwnItem[]): Prompt | null {
  const isCheerful = prompt?.occasion !== undefined && !isHardship(prompt.occasion.type);
  return isCheerful && items.some(isHard) ? null : prompt;
}

/** `feed` of `feed/sdui`. */
function kindOf(page: PageId): PageKind {
  return page.slice(0, page.indexOf('/')) as PageKind;
}
