import { between, pageOf } from './emberCard';
import type { EmberCard } from './emberCard';
import type { Seen } from '../sighting';
import { sameName, textOf } from '../text';

/** The fields of the old top card below the name, each with the way that found it. */
export interface EmberFields {
  headline?: Seen;
  company?: Seen;
  school?: Seen;
  location?: Seen;
}

/** What the lists below the card know: names that tell a company from a school in any language. */
export interface KnownNames {
  companies: ReadonlySet<string>;
  schools: ReadonlySet<string>;
}

/**
 * Reads what the card says under the name. In page order: the name, the degree badge, the headline, a list of
 * buttons for company and school, the location in one row with the contact-info link.
 */
export function readEmberFields(card: EmberCard, known: KnownNames): EmberFields {
  const headline = headlineOf(card);
  const location = locationOf(card);
  return {
    ...(headline && { headline }),
    ...workOf(card, known),
    ...(location && { location }),
  };
}

/** The one text of its class between name and contact link; the bar on top must not say another. */
function headlineOf(card: EmberCard): Seen | null {
  const found = between(card, '.text-body-medium').filter((one) => !one.closest('li, button, a'));
  const [element, ...more] = found;
  const value = textOf(element ?? null);
  if (!element || more.length > 0 || value === '') return null;
  const bar = [...pageOf(card).querySelectorAll('.artdeco-entity-lockup__content')].find((one) =>
    sameName(textOf(one.querySelector('.artdeco-entity-lockup__title')), textOf(card.heading, 200)),
  );
  const repeated = textOf(bar?.querySelector('.artdeco-entity-lockup__subtitle') ?? null);
  if (repeated !== '' && repeated !== value) return null;
  return { value, via: repeated === '' ? 'class' : 'class+bar' };
}

/** The only other text in the smallest row around the contact-info link, free of classes and words. */
function locationOf(card: EmberCard): Seen | null {
  const link = card.contactLink;
  const isElse = (one: Element): boolean =>
    link !== null && !one.contains(link) && !/^[·•|]?$/.test(textOf(one));
  let row = link?.parentElement ?? null;
  while (row && row !== card.root && ![...row.children].some(isElse)) row = row.parentElement;
  if (!row || row === card.root || row.contains(card.heading)) return null;
  const [element, ...more] = [...row.children].filter(isElse);
  if (!element || more.length > 0 || card.isStrange(element)) return null;
  if (element.matches('button, li, a') || element.querySelector('button, li, a')) return null;
  const isHeadline = element.matches('.text-body-medium') || element.querySelector('.text-body-medium');
  const value = textOf(element);
  return value !== '' && !isHeadline ? { value, via: 'contactRow' } : null;
}

/**
 * The list of one or two buttons. Their labels say which is which in English; without those, two are company and
 * school in this order, and one is what the lists below know it as, or nothing.
 */
function workOf(
  card: EmberCard,
  { companies, schools }: KnownNames,
): Pick<EmberFields, 'company' | 'school'> {
  const rows = between(card, 'li')
    .map((item) => [...item.querySelectorAll('button')])
    .filter((buttons) => buttons.length > 0);
  const buttons = rows.flat();
  if (buttons.length === 0 || buttons.length > 2 || rows.length !== buttons.length) return {};
  const named = buttons.map((button, nth) => {
    const label = button.getAttribute('aria-label') ?? '';
    const text = textOf(button);
    // A label repeats the text, in every language; else one of the lists below must know it.
    const isKnown = label.includes(text) || companies.has(text) || schools.has(text);
    const value = isKnown ? text : '';
    const says = label.startsWith(`Current company: ${value}`)
      ? 'company'
      : label.startsWith(`Education: ${value}`)
        ? 'school'
        : null;
    const ordered = buttons.length === 2 ? (nth === 0 ? 'company' : 'school') : null;
    const listed = isOnlyIn(value, companies, schools);
    const kind = says ?? ordered ?? listed;
    return { value, kind, listed, via: says ? 'label' : ordered ? 'order' : 'list' };
  });
  // What the lists know as the other kind stands in no order that is known.
  if (named.some(({ kind, listed }) => listed !== null && listed !== kind)) return {};
  const of = (kind: 'company' | 'school'): Seen | undefined => {
    const [one, ...more] = named.filter((row) => row.kind === kind && row.value !== '');
    return one && more.length === 0 ? { value: one.value, via: one.via } : undefined;
  };
  const [company, school] = [of('company'), of('school')];
  return { ...(company && { company }), ...(school && { school }) };
}

function isOnlyIn(
  value: string,
  companies: ReadonlySet<string>,
  schools: ReadonlySet<string>,
): 'company' | 'school' | null {
  if (companies.has(value) === schools.has(value)) return null;
  return companies.has(value) ? 'company' : 'school';
}
