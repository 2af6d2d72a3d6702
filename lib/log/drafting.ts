import type { GuardContext } from '../drafts/guard';
import { chooseLanguage } from '../drafts/language';
import { type DraftChannel, LANGUAGES } from '../drafts/facts';
import type { DraftRequest } from '../drafts/request';
import { asDraftSettings, type DraftSettings } from '../drafts/settings';
import { loadPacks } from '../drafts/packs';
import { tellingWordsOf } from '../drafts/telling';
import type { Prompt } from '../keeping/prompts';
import { nearHardship } from '../keeping/occasions';
import { cadenceOf } from '../keeping/rings';
import { addDays, daysBetween } from '../people/days';
import { displayName } from '../people/facts';
import { greetingName } from '../people/names';
import type { Contact, Day, Occasion, Pledge, PreferredChannel } from '../people/schema';
import { doubtsOf } from './asked';
import { type Log, touchesOf } from './db';
import { lastFavour, rememberedOf, togetherAt } from './knownOfThem';
import { usedPhrases } from './queries';
import { DRAFTS, OFF_LIMITS, readYou, readYourSide } from './settings';

/** What drafts are made of, as far as the log knows. */

/** Language tags of the page in front and of the browser; the person's own comes before both. */
export interface Tongues {
  page?: string;
  browser?: string;
}

/** What a draft for one person is made of, and what the guard holds against it. */
export interface Drafting {
  request: DraftRequest;
  guard: GuardContext;
}

/** What a draft is about, as far as something calls for it. */
export interface About {
  occasion?: Occasion;
  /** A promise that is due. */
  promise?: Pledge;
  /** What the weightiest of these calls for, where it is no occasion. */
  intent?: 'keepPromise' | 'thanks';
}

/** @returns what the draft of a prompt is about: the weightiest of what calls for it. */
export function aboutOf({ occasion, addends }: Pick<Prompt, 'occasion' | 'addends'>): About {
  const due = addends.find((addend) => addend.kind === 'promise')?.promise;
  const first = addends.find(
    ({ kind }) => kind === 'occasion' || kind === 'promise' || kind === 'theyGaveLast',
  );
  return {
    ...(occasion && { occasion }),
    ...(due && { promise: due }),
    ...(first?.kind === 'promise' && { intent: 'keepPromise' }),
    ...(first?.kind === 'theyGaveLast' && { intent: 'thanks' }),
  };
}

/** No line is used for two people within so many days. */
const LATELY = 31;

/** Reads what the log has for drafts to one person, about something or just so, and brings the lines they are made of. */
export async function draftingFor(
  db: Log,
  contact: Contact,
  { occasion, promise, intent }: About,
  today: Day,
  tongues: Tongues = {},
): Promise<Drafting> {
  const [{ used, lately }, occasions, doubts, settings, you, offLimits, yours, touches] = await Promise.all([
    usedPhrases(db, contact.id, addDays(today, -LATELY)),
    db.occasions.where('contactId').equals(contact.id).toArray(),
    doubtsOf(db, [contact.id]),
    readDraftSettings(db),
    readYou(db),
    readOffLimits(db),
    readYourSide(db),
    touchesOf(db, contact.id),
  ]);
  const me = you && greetingName({ name: you.name });
  const hardship = nearHardship(occasions, today, today);
  const doubtful = !hardship && nearHardship(doubts, today, today);
  const { tone, address, own } = settings;
  const together = togetherAt(contact, yours, today);
  const favour = lastFavour(touches, today);
  const language = chooseLanguage(contact.language, tongues.page, settings.language, tongues.browser);
  // A note in confidence may be written in any language.
  await loadPacks(contact.confidences?.length ? LANGUAGES : [language]);
  const request: DraftRequest = {
    ...nameOf(contact),
    cadence: cadenceOf(contact) ?? 0,
    seed: `${contact.id} ${occasion?.id ?? contact.lastTouchOn ?? ''}`,
    today,
    hardship,
    ...(doubtful && { doubtful }),
    used,
    lately,
    log: rememberedOf(contact, promise, today),
    language,
    ...(contact.ring && { ring: contact.ring }),
    ...(contact.kinds && { kinds: contact.kinds }),
    ...(contact.lastTouchOn !== undefined && { silentDays: daysBetween(contact.lastTouchOn, today) }),
    ...(occasion && { occasion: { type: occasion.type, facts: occasion.facts, on: occasion.on } }),
    ...(intent && { intent }),
    ...(contact.prefers && { channel: WAYS[contact.prefers] }),
    ...(together !== undefined && { together }),
    ...(favour && { favour }),
    ...(tone && { tone }),
    ...(address && { address }),
    ...(own && { own }),
    ...(me && { me }),
  };
  return {
    request,
    guard: guardFor(contact, occasion, { today, hardship: hardship || doubtful, offLimits }),
  };
}

/** How to write to whom would rather be reached so. */
const WAYS: Readonly<Record<PreferredChannel, DraftChannel>> = {
  message: 'message',
  mail: 'mail',
  call: 'spoken',
  meeting: 'spoken',
};

/** @returns how the user writes. */
export async function readDraftSettings(db: Log): Promise<DraftSettings> {
  return asDraftSettings((await db.settings.get(DRAFTS))?.value);
}

/** @returns the words that the user wants in no draft at all. */
export async function readOffLimits(db: Log): Promise<string[]> {
  const stored = (await db.settings.get(OFF_LIMITS))?.value;
  return Array.isArray(stored) ? stored.filter((word) => typeof word === 'string') : [];
}

function nameOf(contact: Contact): Pick<DraftRequest, 'name' | 'givenName' | 'familyName' | 'calledBy'> {
  const { givenName, familyName, calledBy } = contact.facts;
  return {
    name: displayName(contact),
    ...(givenName && { givenName: givenName.value }),
    ...(familyName && { familyName: familyName.value }),
    ...(calledBy && { calledBy: calledBy.value }),
  };
}

function guardFor(
  contact: Contact,
  occasion: Occasion | undefined,
  { today, hardship, offLimits }: { today: Day; hardship: boolean; offLimits: readonly string[] },
): GuardContext {
  const known = nameOf(contact);
  const names = [greetingName(known), known.name, known.givenName, known.calledBy];
  const called = names.filter((name) => typeof name === 'string');
  // What the news says is as fresh as the news, whenever the profile was seen.
  const news = Object.values(occasion?.facts ?? {});
  const facts = [contact.facts.company, contact.facts.title].flatMap((fact) =>
    fact && !news.includes(fact.value) ? [{ value: fact.value, seenOn: fact.seenOn }] : [],
  );
  return {
    names: called,
    hardship,
    today,
    facts,
    offLimits: [...new Set([...(contact.offLimits ?? []), ...offLimits])],
    confidences: (contact.confidences ?? []).flatMap(({ text }) => tellingWordsOf(text, called)),
  };
}
