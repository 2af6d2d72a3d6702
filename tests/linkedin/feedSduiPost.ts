import { FEED_LABELS } from './feedLabels';
import { authorAddress, degreeWord, isPerson, postIdAt, wordsOf } from './feedPost';
import type { FeedPost, Organisation } from './feedPost';
import { escapeHtml } from './html';
import type { Hashes } from './html';
import type { PageLanguage } from './labels';
import type { Person } from './people';
import { keyForPost } from './postKey';

/** One post as the new interface builds it (2026-03-31); the post inside a shared one is not captured. */

export interface PostContext {
  lang: PageLanguage;
  hashes: Hashes;
  nth: number;
}

/** @returns the list item with its wrappers. */
export function sduiPost(post: FeedPost, context: PostContext): string {
  const { hashes, nth } = context;
  const { cls, key } = hashes;
  const own = key().replaceAll('-', '');
  const itemKey = `expanded${own}FeedType_MAIN_FEED_RELEVANCE`;
  const tools = `${keyForPost(post.postId ?? postIdAt(nth))}-replaceableCommentTools${own}FeedType_MAIN_FEED_RELEVANCE`;
  const parts = [
    `<h2${cls()}><span>${FEED_LABELS[context.lang].postHeading}</span><span aria-hidden="true"></span></h2>`,
    ...(post.header ? [headerRow(post, context), `<hr role="presentation"${cls()}>`] : []),
    actorRow(post, context),
    body(post, context),
    inner(post, context),
    counts(context),
  ];
  return `<div data-display-contents="true"><div${cls()}><div componentkey="${itemKey}"><div role="listitem"${cls()} componentkey="${itemKey}"><div data-display-contents="true"><div${cls()} componentkey="${own}">
${parts.join('\n')}
</div></div><div componentkey="${tools}">${comment(post, context)}</div></div></div></div></div>`;
}

function headerRow(post: FeedPost, context: PostContext): string {
  const { cls, key } = context.hashes;
  const { header } = post;
  if (!header) return '';
  const says = FEED_LABELS[context.lang].header[header.what];
  if (header.what === 'suggested') {
    return `<div${cls()} componentkey="${key()}"><div><p${cls()}>${says}</p></div>${controls(post, context)}</div>`;
  }
  const address = authorAddress(header.who);
  const followed =
    header.what === 'follow'
      ? `<span> </span><a href="${authorAddress(post.author)}"><strong>${escapeHtml(post.author.name)}</strong></a>`
      : '';
  const face = `<a${cls()} href="${address}" componentkey="${key()}">${portrait(header.who, context, false)}</a>`;
  return `<div${cls()} componentkey="${key()}"><div${cls()}>${face}<div${cls()}><p${cls()} componentkey="${key()}"><a href="${address}"><strong>${escapeHtml(header.who.name)}</strong></a><span> </span>${says}${followed}</p></div></div>${controls(post, context)}</div>`;
}

/** The menu, and "hide" except for what is advertised. */
function controls({ author, age }: FeedPost, { lang, hashes: { cls, key } }: PostContext): string {
  const { menu, hide } = FEED_LABELS[lang];
  const button = (label: string, icon: string): string =>
    `<button type="button"${cls()} componentkey="${key()}" aria-label="${escapeHtml(label)}"><span><svg id="${icon}" role="img" aria-label="" aria-hidden="true"><path /></svg></span></button>`;
  const close = age === 'promoted' ? '' : button(hide(author.name), 'close-small');
  return `${button(menu(author.name), 'overflow-web-ios-small')}${close}`;
}

function portrait(
  author: Person | Organisation,
  { lang, hashes: { cls } }: PostContext,
  faceless: boolean,
): string {
  const labels = FEED_LABELS[lang];
  const label = escapeHtml(isPerson(author) ? labels.view(author.name) : labels.viewCompany(author.name));
  const icon = `<svg id="${isPerson(author) ? 'person' : 'company'}-accent-4" aria-hidden="false" role="img" aria-label="${label}"><path /></svg>`;
  return `<figure${cls()}>${icon}${faceless ? '' : `<img alt="${label}" src="">`}</figure>`;
}

function actorRow(post: FeedPost, context: PostContext): string {
  const { cls, key } = context.hashes;
  const { author, degree = 'first', header } = post;
  const labels = FEED_LABELS[context.lang];
  const stranger = isPerson(author) && (degree === 'second' || degree === 'third');
  const follow = stranger
    ? `<div data-display-contents="true"><div componentkey="${key()}"><button type="button"${cls()} aria-label="${escapeHtml(labels.followNamed(author.name))}"><svg id="add-small"><path /></svg><span>${labels.follow}</span></button></div></div>`
    : '';
  return `<div${cls()} componentkey="${key()}">${actor(post, context)}${header ? follow : controls(post, context)}</div>`;
}

/** The two links of an author: the picture's and the text's. */
function actor(post: FeedPost, context: PostContext): string {
  const { cls, key } = context.hashes;
  const { author, age = 'hours', faceless = false } = post;
  const labels = FEED_LABELS[context.lang];
  const address = authorAddress(author);
  const name = escapeHtml(author.name);
  const shown =
    age === 'promoted'
      ? `<p${cls()} componentkey="${key()}">${labels.promoted}</p>`
      : `<p${cls()} componentkey="${key()}">${labels.age[age]}<span> </span><svg id="globe-americas-small" aria-hidden="false" role="img" aria-label="${labels.visibility}"><path /></svg></p>`;
  const lines = isPerson(author)
    ? personLines(post, author, context)
    : `<div><div><div><p${cls()}>${name}</p></div></div></div><div><p${cls()}>${labels.followers}</p></div>`;
  return `<a tabindex="0"${cls()} href="${address}" componentkey="${key()}">${portrait(author, context, faceless)}</a><a tabindex="0"${cls()} href="${address}" componentkey="auto-component-${key()}"><div componentkey="auto-component-${key()}">${lines}<div>${shown}</div></div></a>`;
}

function personLines(post: FeedPost, author: Person, { lang, hashes: { cls } }: PostContext): string {
  const degree = degreeWord(post, lang);
  const name = escapeHtml(author.name);
  const badge = author.verified
    ? '<span> </span><span aria-hidden="true"><svg id="verified-small" aria-hidden="true" role="img"><path /></svg></span><span> </span>'
    : '';
  const label = `${name} ${author.verified ? FEED_LABELS[lang].verified : ''} ${degree}`;
  return `<div aria-label="${label}"><div><div><p${cls()}>${name}</p></div></div><div><p${cls()}>${badge}• ${degree}</p></div></div><div><p${cls()}>${escapeHtml(author.headline)}</p></div>`;
}

function body(post: FeedPost, { lang, hashes: { cls, key } }: PostContext): string {
  const text = wordsOf(post, lang);
  if (text === '') return '';
  const { mention } = post;
  const named = mention
    ? ` <a href="${authorAddress(mention)}"><span><strong>${escapeHtml(mention.name)}</strong></span></a>`
    : '';
  return `<p${cls()} componentkey="${key()}"><span data-testid="expandable-text-box">${text}${named}<button type="button" aria-hidden="true" data-testid="expandable-text-button"><span><span>…</span><span>${FEED_LABELS[lang].more}</span></span></button></span></p>`;
}

/** The post that is shared in this one: its author and words in one frame. */
function inner({ inner: author }: FeedPost, context: PostContext): string {
  if (!author) return '';
  const { cls, key } = context.hashes;
  const shared: FeedPost = { author, degree: 'second', age: 'weeks' };
  return `<div${cls()} componentkey="${key()}"><div${cls()}>${actor(shared, context)}</div>${body(shared, context)}</div>`;
}

function counts({ lang, hashes: { cls, key } }: PostContext): string {
  const { comments, like } = FEED_LABELS[lang];
  return `<div><a${cls()} href="https://www.linkedin.com/feed/" componentkey="${key()}"><ul role="presentation"><li><svg id="like-consumption-ring-small"><path /></svg></li></ul><p><span>63</span></p></a></div>
<div><div role="button" componentkey="${key()}"><p${cls()}>${comments}</p></div></div><hr role="presentation"${cls()}>
<div><button type="button"${cls()}><svg id="thumbs-up-outline-small"><path /></svg><span>${like}</span></button><button type="button"><svg id="comment-small"><path /></svg></button><a href="https://www.linkedin.com/feed/"><svg id="send-privately-small"><path /></svg></a></div>`;
}

function comment({ comment: author }: FeedPost, { lang, hashes: { cls } }: PostContext): string {
  if (!author) return '';
  const address = authorAddress(author);
  const name = escapeHtml(author.name);
  return `<div${cls()}><a href="${address}"></a><a href="${address}"><p>${name}</p><p>• ${degreeWord({ author, degree: 'first' }, lang)}</p><p>${escapeHtml(author.headline)}</p><p>4h</p></a><button aria-label="${escapeHtml(FEED_LABELS[lang].menu(author.name))}"><svg id="overflow-web-ios-small"><path /></svg></button><p><span data-testid="expandable-text-box">I’m happy to share that I’m starting a new position as Juggler at Otterbank!</span></p></div>`;
}
