import { folded } from './folded';
import { displayName } from './facts';
import { bareName } from './names';
import { sameOrganisation } from './organisation';
import type { Contact, PairReason } from './schema';

/** Finding people who may be in the log twice. Never by the name alone: every pair shares one thing more. */

/** A contact with their addresses (`slug:`, `member:`, `mail:`). */
export interface Known {
  contact: Contact;
  keys: readonly string[];
}

/** Two who may be one, the smaller id first, and why. */
export interface Likeness {
  a: string;
  b: string;
  reasons: PairReason[];
}

/** Of a name that more people share, or an address of a whole office, nothing is said. */
const MOST_OF_A_NAME = 12;

/**
 * @param everybody all contacts. @param of only pairs with one of these.
 * @returns the pairs, in no order. Takes time by the number of people, not of pairs.
 */
export function duplicatePairs(everybody: readonly Known[], of: ReadonlySet<string>): Likeness[] {
  const groups = new Map<string, Known[]>();
  for (const known of everybody) {
    for (const key of marksOf(known)) {
      const group = groups.get(key);
      if (group) group.push(known);
      else groups.set(key, [known]);
    }
  }
  const found = new Map<string, Likeness>();
  for (const group of groups.values()) {
    if (group.length < 2 || group.length > MOST_OF_A_NAME) continue;
    for (const [i, one] of group.entries()) {
      for (const other of group.slice(i + 1)) {
        if (one.contact.id === other.contact.id) continue;
        if (!of.has(one.contact.id) && !of.has(other.contact.id)) continue;
        const [a, b] = one.contact.id < other.contact.id ? [one, other] : [other, one];
        const id = `${a.contact.id}|${b.contact.id}`;
        if (found.has(id)) continue;
        const reasons = likeness(a, b);
        if (reasons) found.set(id, { a: a.contact.id, b: b.contact.id, reasons });
      }
    }
  }
  return [...found.values()];
}

/** @returns what two contacts share; null where they are certainly two people, or share too little. */
export function likeness(one: Known, other: Known): PairReason[] | null {
  if (areCertainlyTwo(one, other)) return null;
  const reasons: PairReason[] = [];
  const mail = mailsOf(one).find((key) => mailsOf(other).includes(key));
  if (mail !== undefined) reasons.push({ kind: 'mail', value: mail.slice('mail:'.length) });
  const sameName = nameMark(one.contact) !== '' && nameMark(one.contact) === nameMark(other.contact);
  if (sameName) reasons.push({ kind: 'name', value: displayName(one.contact) });
  if (!sameName) return mail === undefined || !sharesAWord(one, other) ? null : reasons;
  const [a, b] = [one.contact.facts, other.contact.facts];
  if (a.company && b.company && sameOrganisation(a.company.value, b.company.value))
    reasons.push({ kind: 'company', value: a.company.value });
  for (const kind of ['title', 'school', 'location'] as const) {
    const value = a[kind]?.value;
    if (value !== undefined && folded(value) === folded(b[kind]?.value ?? '')) reasons.push({ kind, value });
  }
  if (!hasAddress(one) || !hasAddress(other)) reasons.push({ kind: 'noAddress' });
  return reasons.length > 1 ? reasons : null;
}

/** A member id is one person's for good, and nobody has two birthdays. */
function areCertainlyTwo(one: Known, other: Known): boolean {
  const [a, b] = [membersOf(one), membersOf(other)];
  if (a.length > 0 && b.length > 0 && !a.some((key) => b.includes(key))) return true;
  const [x, y] = [one.contact.facts.birthday?.value, other.contact.facts.birthday?.value];
  return x !== undefined && y !== undefined && x !== y;
}

/** Where one of these is the same, two are looked at. */
function marksOf(known: Known): string[] {
  const name = nameMark(known.contact);
  return [...mailsOf(known), ...(name === '' ? [] : [`name:${name}`])];
}

/** The words of a whole name in alphabetical order: the family name may stand first. One word is no whole name. */
function nameMark(contact: Contact): string {
  const words = folded(bareName(displayName(contact)))
    .split(' ')
    .filter(Boolean);
  return words.length < 2 ? '' : words.toSorted().join(' ');
}

/** Two people may share an office's address. */
function sharesAWord(one: Known, other: Known): boolean {
  const words = (known: Known): string[] =>
    folded(bareName(displayName(known.contact)))
      .split(' ')
      .filter((word) => word.length > 1);
  return words(one).some((word) => words(other).includes(word));
}

const mailsOf = ({ contact, keys }: Known): string[] => {
  const mail = contact.facts.mail?.value.trim().toLowerCase();
  const own = keys.filter((key) => key.startsWith('mail:'));
  return mail === undefined || own.includes(`mail:${mail}`) ? own : [...own, `mail:${mail}`];
};
const membersOf = ({ keys }: Known): string[] => keys.filter((key) => key.startsWith('member:'));
const hasAddress = ({ keys }: Known): boolean =>
  keys.some((key) => key.startsWith('slug:') || key.startsWith('member:'));
