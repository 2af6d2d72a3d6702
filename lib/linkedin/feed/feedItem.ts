import { isDegreeLine } from '../profile/degree';
import { eventIn } from '../words/events';
import { BODY, headOf } from './feedHead';
import type { PostHead } from './feedHead';
import { passedPost, postFacts } from './feedPassed';
import { actorLinkOf } from './feedActor';
import { bodyTextOf, holdsName, isAgeLine, labelsIn, saysPromoted } from './feedText';
import { actorIn, asName, organisationName, personBy } from './postAuthor';
import type { AuthorBlock } from './postAuthor';
import { postInKey } from './postId';
import type { PassedSighting, PostSighting, ReadEnv, Seen } from '../sighting';
import { textOf } from '../text';

/** One post of the new interface. Somebody who shared it, liked it or wrote below it is not its author. */

const TOOLS = '-replaceableCommentTools';

/** @returns null where the item is no post: a prompt, an advertisement without an author, a placeholder. */
export function readFeedItem(item: Element, env: ReadEnv): PostSighting | PassedSighting | null {
  const { lang } = env;
  const head = headOf(item);
  const facts = postFacts(idOf(item), textOf(head?.age ?? null, 80), lang);
  if (!head)
    return facts.postId ? passedPost(actorsIn(item).length > 0 ? 'unsure' : 'noPerson', facts) : null;
  const block = blockOf(item, head);
  if (block.links.length === 0) return passedPost('unsure', facts);
  const actor = actorIn(block);
  if (!actor) return passedPost('severalPeople', facts);
  if (actor.kind === 'group') return passedPost('group', facts);
  const below = head.age ? [head.age] : head.lines.slice(1);
  if (below.some((line) => saysPromoted(textOf(line, 80), lang))) {
    return passedPost('promoted', facts, actor.kind === 'organisation' ? organisation(block, head) : null);
  }
  if (actor.kind === 'organisation') return passedPost('organisation', facts, organisation(block, head));
  // In front of the degree stands the name alone; without it a headline would take its place.
  const whole = head.age !== null && block.degreeLines.length > 0 && toolKeysIn(item).length <= 1;
  const person = whole && hasMenu(head, block) ? personBy(block, actor, lang) : null;
  return person ? { kind: 'post', person, ...facts, ...eventOf(head, lang) } : passedPost('unsure', facts);
}

/** Name, degree, headline and age, in this order; an organisation has followers in place of degree and headline. */
function blockOf(item: Element, { links, lines, age, controls, header }: PostHead): AuthorBlock {
  const [first, ...others] = lines;
  const text = textOf(first ?? null, 200);
  const name = first && asName(first, text);
  const below = others.filter((line) => line !== age);
  const degrees = others[0] && isDegreeLine(others[0]) ? below.filter(isDegreeLine) : [];
  const between = below.filter((line) => !degrees.includes(line) && !isAgeLine(line));
  const headline = between.length === 1 ? textOf(between[0] ?? null) : '';
  return {
    links,
    name: first && name ? { element: first, text: name, via: 'order' } : null,
    degreeLines: degrees.map((line) => textOf(line)),
    headline: headline === '' ? null : { value: headline, via: 'order' },
    controls,
    alone: !header && new Set(actorsIn(item)).size === 1,
  };
}

/** The post's own menu, by its icon or because it names the author; comments have menus of their own. */
function hasMenu({ controls }: PostHead, { name }: AuthorBlock): boolean {
  const [menu] = controls;
  if (!menu) return false;
  if (menu.querySelector('svg[id^="overflow"]')) return true;
  return name !== null && labelsIn([menu]).aria.some((label) => holdsName(label, name.text));
}

const organisation = (block: AuthorBlock, { header }: PostHead): Seen | null =>
  organisationName(block, header ? [header] : []);

/** The keys of comment tools in an item; a post has one, whose end is that of the item's own key. */
function toolKeysIn(item: Element): string[] {
  const tools = [...item.querySelectorAll(`[componentkey*="${TOOLS}"]`)];
  return [...new Set(tools.map((one) => one.getAttribute('componentkey') ?? ''))];
}

function idOf(item: Element): Seen | null {
  const own = (item.getAttribute('componentkey') ?? '').replace(/^expanded/, '');
  const [key, ...more] = toolKeysIn(item).filter((one) => own === '' || one.endsWith(TOOLS + own));
  const post = key !== undefined && more.length === 0 ? postInKey(key) : null;
  return post && { value: post.id, via: `key:${post.kind}` };
}

/** Everybody that the post links to outside its words. */
function actorsIn(item: Element): string[] {
  const links = [...item.querySelectorAll('a[href]')].filter((link) => !link.closest(BODY));
  return links.flatMap((link) => actorLinkOf(link)?.actor.key ?? []);
}

function eventOf({ body }: PostHead, lang: string): Pick<PostSighting, 'event'> {
  const event = body && eventIn(bodyTextOf(body), lang, { speaker: 'author' });
  return event ? { event } : {};
}
