import { isDegreeLine } from '../profile/degree';
import { eventIn } from '../words/events';
import { actorLinkOf } from './feedActor';
import { passedPost, postFacts } from './feedPassed';
import { bodyTextOf, saysPromoted } from './feedText';
import { actorIn, asName, organisationName, personBy } from './postAuthor';
import type { AuthorBlock } from './postAuthor';
import { postIdFromUrn } from './postId';
import type { PassedSighting, PostSighting, ReadEnv, Seen } from '../sighting';
import { textOf, tidy } from '../text';

/**
 * One post of the old interface (2 of 2 posts of a page of 2025-06). Its class names are words and have stayed. Texts
 * stand twice: `aria-hidden` for the eye, `visually-hidden` for screen readers.
 */

/** A post that is shared in another, and the comments: the same classes, other people. */
const INNER =
  '.update-components-mini-update-v2, .feed-shared-mini-update-v2, .feed-shared-update-v2__update-content-wrapper, ' +
  '.feed-shared-update-v2__comments-container, .comments-comments-list, .comments-comment-entity';
const ACTOR = '.update-components-actor__container';
const CONTROLS = '.feed-shared-update-v2__control-menu button, .feed-shared-control-menu button';
const BODY = '.update-components-update-v2__commentary';
const PART = '.update-components-actor__';

/**
 * @param update a `.feed-shared-update-v2`.
 * @returns null for a wrapper whose post is not there, as of posts far above or below the window.
 */
export function readEmberPost(update: Element, env: ReadEnv): PostSighting | PassedSighting | null {
  if (update.childElementCount === 0) return null;
  const { lang } = env;
  const [container, ...more] = own(update, ACTOR);
  const ages = container ? shownTexts(container, 'sub-description') : [];
  const facts = postFacts(emberPostId(update), ages[0] ?? '', lang);
  if (!container) return facts.postId ? passedPost('unsure', facts) : null;
  const block = blockOf(update, container);
  if (block.links.length === 0) return passedPost('unsure', facts);
  const actor = actorIn(block);
  if (!actor || more.length > 0) return passedPost('severalPeople', facts);
  if (actor.kind === 'group') return passedPost('group', facts);
  const promoted = ages.some((age) => saysPromoted(age, lang));
  const organisation =
    actor.kind === 'organisation'
      ? organisationName(block, own(update, `${PART}title .visually-hidden`))
      : null;
  if (promoted) return passedPost('promoted', facts, organisation);
  if (actor.kind === 'organisation') return passedPost('organisation', facts, organisation);
  // An age has a dot behind it, in front of its audience; what has none may be an advertisement.
  const person = ages[0]?.includes('•') ? personBy(block, actor, lang) : null;
  if (!person) return passedPost('unsure', facts);
  const [body] = own(update, BODY);
  const event = body && eventIn(bodyTextOf(body), lang, { speaker: 'author' });
  return { kind: 'post', person, ...facts, ...(event && { event }) };
}

/** @returns the id in the post's urn; null where it is of another kind, or its wrapper has another. */
export function emberPostId(update: Element): Seen | null {
  const wrapper = update.parentElement?.closest('[data-id^="urn:li:"]');
  const urns = [
    update.getAttribute('data-urn'),
    update.getAttribute('data-id'),
    wrapper?.getAttribute('data-id'),
  ];
  // An aggregate names several posts, an advertisement's urn is wrapped around one.
  const plain = urns.filter((urn) => urn !== null && urn !== undefined);
  const ids = new Set(
    plain.map((urn) => (/^urn:li:(activity|share|ugcPost):\d+$/.test(urn) ? postIdFromUrn(urn) : null)),
  );
  const kinds = new Set(plain.map((urn) => urn.split(':')[2]));
  const [id] = ids;
  const [kind] = kinds;
  if (id === null || id === undefined || ids.size !== 1) return null;
  return { value: id, via: kinds.size === 1 ? `urn:${kind}` : 'urn' };
}

/** @returns what a post has itself, without what a shared post or a comment in it has. */
function own(update: Element, selector: string): Element[] {
  return [...update.querySelectorAll(selector)].filter((one) => {
    const inner = one.closest(INNER);
    return one.closest('.feed-shared-update-v2') === update && (!inner || !update.contains(inner));
  });
}

function blockOf(update: Element, container: Element): AuthorBlock {
  const title = container.querySelector(`${PART}title`);
  const info = `${PART}supplementary-actor-info`;
  const names = [...(title?.querySelectorAll('span[aria-hidden="true"], .visually-hidden') ?? [])].filter(
    (one) => !one.closest(info),
  );
  const texts = new Set(names.map((one) => textOf(one, 200)));
  const [first] = names;
  const name = first && texts.size === 1 ? asName(first, textOf(first, 200)) : null;
  const degrees = [...container.querySelectorAll(`${info} span[aria-hidden="true"]`)].filter(isDegreeLine);
  // One that holds the name is no headline, but the parts run together.
  const [headline] = shownTexts(container, 'description').filter((one) => !name || !one.includes(name));
  return {
    links: [...container.querySelectorAll('a[href]')].flatMap((link) => actorLinkOf(link) ?? []),
    name: first && name ? { element: first, text: name, via: 'class' } : null,
    degreeLines: degrees.map((one) => textOf(one)),
    headline: headline === undefined ? null : { value: headline, via: 'class' },
    controls: own(update, CONTROLS),
    alone: update.querySelector(INNER) === null,
  };
}

/** The texts of a part of the block: that for the eye, else that for screen readers. */
function shownTexts(container: Element, part: string): string[] {
  const found = [...container.querySelectorAll(`${PART}${part}`)];
  const texts = (inside: string): string[] =>
    found
      .flatMap((one) => [...one.querySelectorAll(inside)])
      .map((one) => tidy(textOf(one)))
      .filter((text) => text !== '');
  const shown = texts('span[aria-hidden="true"]');
  return shown.length > 0 ? shown : texts('.visually-hidden');
}
