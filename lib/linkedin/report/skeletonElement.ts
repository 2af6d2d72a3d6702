import { hrefGrammar, redactKey, urnGrammar } from './skeletonGrammar';
import { CLASSES, ROLES, TAGS } from './skeletonWords';
import { tidy } from '../text';

/** What a skeleton says of one element. */
export interface Described {
  name: string;
  /** Empty for an element that only wraps others. */
  marks: string;
}

/** Names of types, of which LinkedIn writes new ones: letters only, and nobody's. */
const SCREEN = /^com\.linkedin(\.[A-Za-z]{1,40}){1,8}$/;
const TYPE_NAME = /^([A-Z][a-z]{1,20}){1,5}$/;
/** Icons are named by what they show and how large. */
const ICON = /^[a-z]+(-[a-z]+){0,5}-(x?small|medium|x?large|[1-8]|[1-8]\dx[1-8]\d)$/;
const FORM_FIELDS = /^session_(key|password)$/;
const INPUTS = /^(text|email|password|search|checkbox|radio|file|button|submit|hidden)$/;
const STATES = ['data-rehydrated', 'data-display-contents', 'aria-hidden', 'aria-expanded'] as const;
const URNS = ['data-id', 'data-urn', 'data-event-urn', 'data-member-id', 'data-entity-urn'] as const;
const MOST_CLASSES = 4;

/**
 * Describes one element by its own attributes and text. Attributes that are not named here are left out.
 * @param slugs see {@link redactKey}.
 */
export function describeElement(
  element: Element,
  slugs: readonly string[],
  isRendered?: (element: Element) => boolean,
): Described {
  const name = TAGS.has(element.localName) ? element.localName : 'other';
  const of = (attribute: string): string | null => element.getAttribute(attribute);
  const marks: string[] = [];
  const add = (label: string, value: string | undefined): void => {
    if (value !== undefined) marks.push(`${label}=${value}`);
  };
  // Most keys are random and say nothing.
  const key = (value: string | null): string | undefined =>
    telling(value === null ? undefined : redactKey(value, slugs));
  const fitting = (value: string | null, pattern: RegExp): string | undefined => {
    if (value === null) return undefined;
    const holdsSlug = slugs.some((slug) => value.includes(slug));
    return !holdsSlug && pattern.test(value) ? value : redactKey(value, slugs);
  };

  const role = of('role');
  if (role !== null) add('role', ROLES.has(role) ? role : '?');
  add('key', key(of('componentkey')));
  add('testid', key(of('data-testid')));
  add('screen', fitting(of('data-sdui-screen'), SCREEN));
  add('type', fitting(of('data-component-type'), TYPE_NAME));
  add('view', key(of('data-view-name')));
  if (name === 'svg') add('id', fitting(of('id'), ICON));
  else add('id', key(of('id')));
  const classes = (of('class') ?? '').split(/\s+/).filter((one) => CLASSES.test(one) && !slugs.includes(one));
  if (classes.length > 0) add('class', classes.slice(0, MOST_CLASSES).join('.'));
  for (const attribute of URNS) {
    const urn = of(attribute);
    if (urn !== null) add(attribute, urn.startsWith('urn:li:') ? urnGrammar(urn) : '<id>');
  }
  const href = of('href') ?? of('action') ?? (name === 'iframe' ? of('src') : null);
  if (href !== null) add(name === 'form' ? 'action' : 'href', hrefGrammar(href));
  for (const state of STATES) {
    const value = of(state);
    if (value === 'true' || value === 'false') add(state, value);
  }
  if (name === 'input') {
    add('type', INPUTS.exec(of('type') ?? '')?.[0]);
    add('name', FORM_FIELDS.exec(of('name') ?? '')?.[0]);
  }
  for (const [attribute, label] of [
    ['aria-label', 'label'],
    ['alt', 'alt'],
  ] as const) {
    const value = of(attribute);
    if (value) marks.push(`${label}:${tidy(value).length}`);
  }
  const text = ownText(element);
  if (text !== '') marks.push(`text:${text.length}${/^[·•]/.test(text) ? ' dot' : ''}`);
  const shows = text !== '' || name === 'svg';
  if (shows && isRendered?.(element) === false) marks.push('unseen');
  return { name, marks: marks.join(' ') };
}

const telling = (key: string | undefined): string | undefined =>
  key !== undefined && /[a-z]|<(ID|SLUG)>/.test(key) ? key : undefined;

function ownText(element: Element): string {
  let text = '';
  for (const node of element.childNodes) if (node.nodeType === 3) text += node.nodeValue ?? '';
  return tidy(text);
}
