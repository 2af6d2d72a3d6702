import type { EventSeen } from '../sighting';

/** What a sentence names besides its event: company, title, school, years; absent where its end is unsure. */

type Fields = Pick<EventSeen, 'company' | 'title' | 'school' | 'years'>;

/** A name of several words, each with a capital or a number, small words of names between them. */
const NAME_RUN =
  /^(?:the )?((?:[\p{Lu}\p{Lt}\p{N}][^\s,;:!?()"“”|]*)(?: (?:(?:of|the|for|de|del|della|di|du|des|la|le|les|da|do|dos|das|van|von|der|den|für|&) ){0,2}(?:[\p{Lu}\p{Lt}\p{N}][^\s,;:!?()"“”|]*|&(?= [\p{Lu}\p{N}]))){0,7})(.*)$/u;
/** "Marks and Spencer", or the company and then somebody else? */
const GOES_ON = /^ (?:and|und|et|y|e|ed|en) [\p{Lu}\p{N}]/u;
/** "I", "we" and such: the clause has gone on. */
const PRONOUN =
  /(?:^|\s)(?:i|i'm|i've|i'll|we|my|our|ich|wir|mein|je|j'ai|nous|mon|ma|yo|mi|eu|meu|minha|io|il mio|ik|wij|mijn)(?:\s|$)/iu;

/**
 * @param groups the named groups of an event's sentence.
 * @param exact the sentence is LinkedIn's own, so that each group is the whole field.
 */
export function eventFields(groups: Record<string, string | undefined>, exact: boolean): Fields {
  const nameOf = exact ? whole : named;
  const fields: { [K in keyof Fields]: Fields[K] | null } = {
    company: nameOf(groups['company']),
    school: nameOf(groups['school']),
    title: titleOf(groups['title']),
    years: yearsOf(groups['years']),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

function whole(raw: string | undefined): string | null {
  const name = (raw ?? '').replace(/[\s.!…,]+$/u, '').trim();
  return name !== '' && name.length <= 100 ? name : null;
}

function named(raw: string | undefined): string | null {
  const found = NAME_RUN.exec((raw ?? '').slice(0, 120));
  const [, name, rest = ''] = found ?? [];
  return name === undefined || GOES_ON.test(rest) ? null : whole(name);
}

function titleOf(raw: string | undefined): string | null {
  const [clause = ''] = (raw ?? '').split(/,\s+(?=\p{Ll})/u);
  const title = whole(clause.replace(/^(?:an?|the|une?|eine?n?|een|uma?|una?|un) /iu, ''));
  if (title === null || PRONOUN.test(title)) return null;
  return title.split(' ').length <= 10 ? title : null;
}

function yearsOf(raw: string | undefined): number | null {
  const years = Number(raw);
  return Number.isInteger(years) && years >= 1 && years <= 70 ? years : null;
}
