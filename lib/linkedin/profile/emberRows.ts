import { textOf } from '../text';

/**
 * One row of a list of the old interface's profile (2024-07), of experience or education alike: a title in bold,
 * a plain line, grey lines (dates, place). Every text stands there twice, for eyes and for screen readers.
 */
export interface EmberRow {
  bold: string[];
  plain: string[];
  grey: string[];
  /** Organisations that its own links lead to. */
  organisations: string[];
  /** What its pictures are called: "Example logo", in the page's language. */
  labels: string[];
  /** Rows inside it: the roles of a group. */
  inner: EmberRow[];
}

/** @returns the rows of a section's list, those inside others as `inner`. */
export function emberRows(section: Element): EmberRow[] {
  const all = [...section.querySelectorAll('li')];
  return all.filter((item) => enclosing(item, section) === null).map((item) => rowAt(item, all));
}

function rowAt(item: Element, all: readonly Element[]): EmberRow {
  const own = (selector: string): Element[] =>
    [...item.querySelectorAll(selector)].filter((one) => one.closest('li') === item);
  const shown = own('span[aria-hidden="true"]');
  const texts = (fits: (one: Element) => boolean): string[] =>
    shown
      .filter(fits)
      .map((one) => textOf(one))
      .filter((text) => text !== '');
  const isBold = (one: Element): boolean => one.closest('.t-bold') !== null;
  const isGrey = (one: Element): boolean => one.closest('.t-black--light') !== null;
  const inner = all.filter((one) => one !== item && item.contains(one));
  return {
    bold: texts(isBold),
    plain: texts((one) => !isBold(one) && !isGrey(one) && one.closest('.t-normal') !== null),
    grey: texts(isGrey),
    organisations: [...new Set(own('a[href]').flatMap((one) => organisationOf(one) ?? []))],
    labels: own('img[alt]').flatMap((one) => one.getAttribute('alt') || []),
    inner: inner.map((one) => rowAt(one, [])),
  };
}

const enclosing = (item: Element, section: Element): Element | null => {
  const around = item.parentElement?.closest('li') ?? null;
  return around && section.contains(around) ? around : null;
};

/** @returns what a link to an organisation's page leads to, `company/123`; null for any other link. */
export function organisationOf(link: Element): string | null {
  const found = /^(?:https:\/\/www\.linkedin\.com)?\/(company|school)\/([^/?#]+)/.exec(
    link.getAttribute('href') ?? '',
  );
  return found ? `${found[1] ?? ''}/${found[2] ?? ''}` : null;
}
