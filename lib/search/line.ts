import { displayName } from '../people/facts';
import { folded } from '../people/folded';
import type { Contact, Day, PeerKind, Ring } from '../people/schema';

/**
 * What searching and its results need of one contact, as one line of text: thirty thousand contacts are read as a few
 * long texts in the time that a few hundred rows take. What was told in confidence, off-limits words and notes are not
 * in it. Another way of writing lines needs a new version of the log (lib/log/db), which writes them all anew.
 */
export interface Findable {
  id: string;
  ring?: Ring;
  archived?: true;
  lastTouchOn?: Day;
  kinds: PeerKind[];
  name: string;
  /** What they do: the title where it belongs to the company, and the company; or a headline alone. */
  title: string;
  company: string;
  /** Folded words of all names they have or had … */
  names: string;
  /** … and employer, title, place and topics, folded. */
  others: string[];
}

const BETWEEN = '\t';
/** Within a field; no folded text has it. */
const AND = '|';

/** @returns the line of a contact, without a break in it. */
export function lineOf(contact: Contact): string {
  const { facts, otherFacts = [], topics = [], kinds = [] } = contact;
  const { company, title, headline, location } = facts;
  const fits = title && company && title.changedAt >= company.changedAt;
  const one = fits ? undefined : (headline ?? company ?? title)?.value;
  const formerly = otherFacts.filter(({ name }) => name === 'name').map(({ value }) => value);
  const named = [
    displayName(contact),
    facts.calledBy?.value,
    facts.givenName?.value,
    facts.familyName?.value,
  ];
  const about = [company?.value, title?.value, location?.value, ...topics];
  const fields = [
    contact.id,
    contact.ring ?? '',
    contact.archivedOn === undefined ? '' : 'archived',
    contact.lastTouchOn ?? '',
    kinds.join(' '),
    displayName(contact),
    fits ? title.value : (one ?? ''),
    fits ? company.value : '',
    wordsOf([...named, ...formerly]),
    about
      .map((text) => folded(text ?? ''))
      .filter(Boolean)
      .join(AND),
  ];
  return fields.map((field) => field.replace(/\s+/g, ' ')).join(BETWEEN);
}

/** The fields of a line as they stand there; empty texts and lists where nothing is said. */
interface Parts {
  id: string;
  ring: string;
  archived: string;
  lastTouchOn: string;
  kinds: readonly string[];
  name: string;
  title: string;
  company: string;
  names: string;
  others: readonly string[];
}

const NONE: readonly string[] = [];

/** @returns the fields of a line: what searching needs of everybody, so no more is made of them. */
export function partsOf(line: string): Parts {
  const [
    id = '',
    ring = '',
    archived = '',
    lastTouchOn = '',
    kinds = '',
    name = '',
    title = '',
    company = '',
    names = '',
    others = '',
  ] = line.split(BETWEEN);
  return {
    id,
    ring,
    archived,
    lastTouchOn,
    kinds: kinds === '' ? NONE : kinds.split(' '),
    name,
    title,
    company,
    names,
    others: others === '' ? NONE : others.split(AND),
  };
}

/** @returns what a line says. */
export function readLine(line: string): Findable {
  const { ring, archived, lastTouchOn, kinds, others, ...texts } = partsOf(line);
  return {
    ...texts,
    ...(ring && { ring: ring as Ring }),
    ...(archived && { archived: true }),
    ...(lastTouchOn && { lastTouchOn }),
    kinds: [...kinds] as PeerKind[],
    others: [...others],
  };
}

/** @returns the id of the contact whose line it is. */
export function idOf(line: string): string {
  return line.slice(0, line.indexOf(BETWEEN));
}

/** The words of some texts, each once. */
function wordsOf(texts: readonly (string | undefined)[]): string {
  const words = texts.flatMap((text) => (text === undefined ? [] : folded(text).split(' ')));
  return [...new Set(words)].filter(Boolean).join(' ');
}
