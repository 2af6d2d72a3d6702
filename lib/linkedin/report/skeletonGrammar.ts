import { normaliseSlug } from '../../people/identity';
import { BEFORE_A_KEY, NAMES_FOLLOW, PARAMETERS, PATHS, URNS, WORDS } from './skeletonWords';

/** How attributes look once everything of a person is out of them. */

const ID = /ACo[A-Za-z0-9_-]{36}/g;
const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;
const TYPE_WORD = /^[A-Z][A-Z_]{2,60}$/;

/**
 * Replaces whatever is not LinkedIn's own word in a component key, a test id or an id.
 * @param slugs slugs that stand on the page, longest first; found in keys they become `<SLUG>`.
 * @returns for example `com.linkedin.sdui.profile.card.ref<ID>Topcard`. `<N>` is a number, `<KEY>` a random
 *   key, `<X>` anything else.
 */
export function redactKey(value: string, slugs: readonly string[]): string {
  let text = value.slice(0, 300).replace(ID, '<ID>').replace(UUID, '<KEY>');
  for (const slug of slugs) text = text.replaceAll(slug, '<SLUG>');
  const parts = text.match(/<[A-Z]+>|[\p{L}\p{M}\p{N}%+=~]+|[^]/gu) ?? [];
  return parts
    .map((part) => {
      if (/^<[A-Z]+>$/.test(part)) return /^<(ID|KEY|SLUG)>$/.test(part) ? part : '<X>';
      if (/^[\p{L}\p{M}\p{N}%+=~]/u.test(part)) return redactRun(part);
      return '._-:/(),'.includes(part) ? part : '?';
    })
    .join('')
    .replace(/(?:<(?:X|KEY)>[-_.:/?]*)+(?:<(?:X|KEY|N)>[-_.:/?]*)*<(?:X|KEY|N)>/g, (all) =>
      all.includes('<KEY>') ? '<KEY>' : '<X>',
    );
}

/** Letters and digits without a separator: known words stay, but none that chance put into a random key. */
function redactRun(run: string): string {
  const glued = BEFORE_A_KEY.exec(run)?.[0];
  if (glued !== undefined && !WORDS.has(run)) return glued + redactRun(run.slice(glued.length));
  const pieces = run.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+|[^]/gu) ?? [];
  const kinds = pieces.map((piece) =>
    WORDS.has(piece.toLowerCase()) ? 'word' : /^\p{N}+$/u.test(piece) ? 'number' : 'strange',
  );
  const isStrange = (i: number): boolean => kinds[i] === 'strange';
  let text = '';
  for (let i = 0; i < pieces.length;) {
    const lost = (at: number): boolean =>
      isStrange(at) ||
      (kinds[at] === 'number' && (isStrange(at - 1) || isStrange(at + 1))) ||
      (kinds[at] === 'word' && at > 0 && isStrange(at - 1) && isStrange(at + 1));
    if (!lost(i)) {
      text += kinds[i] === 'number' ? '<N>' : (pieces[i] ?? '');
      i++;
      continue;
    }
    let end = i;
    while (end < pieces.length && lost(end)) end++;
    const piece = pieces.slice(i, end).join('');
    text += /\d/.test(piece) || /\p{Ll}\p{Lu}/u.test(piece) ? '<KEY>' : '<X>';
    i = end;
  }
  return text;
}

/**
 * @param href the attribute as it stands on the page.
 * @returns what kind of link it is: `/in/<slug>/overlay/contact-info/`,
 *   `/messaging/compose/?profileUrn=<id>&propUrn=urn:li:prop:(BIRTHDAY,<id>)`.
 */
export function hrefGrammar(href: string): string {
  if (/^(mailto|tel):/i.test(href)) return href.slice(0, href.indexOf(':') + 1).toLowerCase();
  if (href.startsWith('#')) return '#';
  let url: URL;
  try {
    url = new URL(href, 'https://www.linkedin.com');
  } catch {
    return '?';
  }
  if (url.hostname !== 'www.linkedin.com') return '<elsewhere>';
  const query = [...url.searchParams]
    .filter(([name]) => PARAMETERS.has(name))
    .map(([name, value]) => `${name}=${parameterGrammar(name, value)}`);
  return pathGrammar(url.pathname) + (query.length > 0 ? `?${query.join('&')}` : '');
}

function pathGrammar(path: string): string {
  let before = '';
  return path
    .split('/')
    .map((raw) => {
      const part = decoded(raw);
      const after = before;
      before = part;
      if (part === '') return '';
      if (part.startsWith('urn:li:')) return urnGrammar(part);
      if (NAMES_FOLLOW.has(after)) {
        return isId(part) || after === 'thread' || /^\d+$/.test(part) ? '<id>' : '<slug>';
      }
      return PATHS.has(part) ? part : '<x>';
    })
    .join('/');
}

function parameterGrammar(name: string, value: string): string {
  if (isId(value)) return '<id>';
  // Whose profile: the urn says nothing that the parameter's name does not.
  if (name === 'profileUrn') return /^urn:li:fsd_profile:/.test(value) ? '<id>' : '<x>';
  if (value.startsWith('urn:li:')) return urnGrammar(value);
  if (name === 'vanityName') return '<slug>';
  if (name === 'interop' && value === 'msgOverlay') return value;
  if (/^\["[FSO]"(,"[FSO]")*\]$/.test(value)) return value;
  if (/^\["ACo[\w-]{36}"\]$/.test(value)) return '["<id>"]';
  return /^(origin|screenContext|action|profileFormEntryPoint)$/.test(name) && TYPE_WORD.test(value)
    ? value
    : '<x>';
}

/** @returns for example `urn:li:activity:<id>` or `urn:li:prop:(BIRTHDAY,<id>)`. */
export function urnGrammar(urn: string): string {
  const [, kind = '', rest = ''] = /^urn:li:([^:]*)(?::([^]*))?$/.exec(urn) ?? [];
  const shown = URNS.has(kind) ? kind : '<x>';
  const inside = /^\(([^]*)\)$/.exec(rest)?.[1];
  if (inside === undefined) return `urn:li:${shown}:<id>`;
  const parts = inside.split(',').map((part) => {
    if (part.startsWith('urn:li:')) return urnGrammar(part);
    return kind === 'prop' && TYPE_WORD.test(part) ? part : '<id>';
  });
  return `urn:li:${shown}:(${parts.join(',')})`;
}

/** @returns the slugs in profile and company addresses, as they stand there and decoded, longest first. */
export function slugsIn(hrefs: readonly string[]): string[] {
  const found = hrefs.flatMap((href) => {
    const raw = /(?:\/(?:in|company|school)\/|[?&]vanityName=)([^/?#&]+)/.exec(href)?.[1];
    return raw === undefined ? [] : [raw, decoded(raw), normaliseSlug(raw) ?? raw];
  });
  return [...new Set(found)]
    .filter((slug) => slug.length >= 4 && !WORDS.has(slug) && !isId(slug))
    .sort((a, b) => b.length - a.length);
}

const isId = (text: string): boolean => /^ACo[A-Za-z0-9_-]{36}$/.test(text);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return '?';
  }
}
