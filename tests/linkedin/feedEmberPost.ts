import { FEED_LABELS } from './feedLabels';
import { authorAddress, degreeWord, isPerson, postIdAt, wordsOf } from './feedPost';
import type { FeedPost, Organisation } from './feedPost';
import { escapeHtml } from './html';
import type { PageLanguage } from './labels';
import type { Person } from './people';

/** One post as the old interface builds it (2025-06). */

export interface EmberContext {
  lang: PageLanguage;
  nth: number;
  /** On a page of its own it has no wrapper. */
  bare?: boolean;
}

/** @param post null for a post far from the window, of which only the wrapper is there. */
export function emberPost(post: FeedPost | null, context: EmberContext): string {
  const { lang, nth, bare = false } = context;
  const urn = `urn:li:activity:${post?.postId ?? postIdAt(nth)}`;
  if (!post) {
    return `<div><div data-id="${urn}" class="relative"><div class="ember-view occludable-update-hint occludable-update"></div></div></div>`;
  }
  const update = `<div class="feed-shared-update-v2 feed-shared-update-v2--minimal-padding full-height relative" role="article" data-urn="${urn}"><div>
<div class="feed-shared-update-v2__control-menu-container display-flex"><h2 class="visually-hidden">Feed post number ${nth + 1}</h2><div class="fie-impression-container"><div class="relative">
${header(post, lang)}${controls(post, lang)}<div class="display-flex align-items-flex-start">${actor(post, lang)}</div></div>
${body(post, lang)}${inner(post, lang)}
<div class="update-v2-social-activity"><div class="social-details-social-counts"><button aria-label="Ignatius and 12 others"><span aria-hidden="true">13</span></button></div></div></div></div>
${comment(post, lang)}</div></div>`;
  if (bare) return update;
  return `<div><div data-id="${urn}" class="relative"><div class="full-height" data-view-name="feed-full-update"><div class="full-height">${update}</div></div></div></div>`;
}

const address = (author: Person | Organisation): string =>
  isPerson(author)
    ? `https://www.linkedin.com/in/${encodeURIComponent(author.slug)}?miniProfileUrn=urn%3Ali%3Afsd_profile%3A${author.memberId}`
    : authorAddress(author).replace(/\/$/, '');

const twice = (text: string, spoken = text): string =>
  `<span aria-hidden="true">${text}</span><span class="visually-hidden">${spoken}</span>`;

function header({ header: over }: FeedPost, lang: PageLanguage): string {
  if (!over) return '';
  const says = FEED_LABELS[lang].header[over.what];
  const who =
    over.what === 'suggested'
      ? ''
      : `<span><a href="${authorAddress(over.who)}" class="ember-view">${escapeHtml(over.who.name)}</a></span><span class="white-space-pre"> </span>`;
  const image =
    over.what === 'suggested'
      ? ''
      : `<a href="${address(over.who)}"><img src="" alt="${escapeHtml(FEED_LABELS[lang].view(over.who.name))}"></a>`;
  return `<div class="update-components-header update-components-header--with-divider"><div class="update-components-header__text-wrapper">${image}<span class="update-components-header__text-view">${who}${says}</span></div></div>`;
}

function controls({ author, age }: FeedPost, lang: PageLanguage): string {
  const { menu, hide } = FEED_LABELS[lang];
  const close = `<button class="feed-shared-control-menu__hide-post-button artdeco-button" aria-label="${escapeHtml(hide(author.name))}" type="button"></button>`;
  return `<div class="feed-shared-control-menu display-flex feed-shared-update-v2__control-menu absolute text-align-right"><div class="artdeco-dropdown"><button aria-label="${escapeHtml(menu(author.name))}" class="feed-shared-control-menu__trigger artdeco-button" type="button"></button></div>${age === 'promoted' ? '' : close}</div>`;
}

function actor(post: FeedPost, lang: PageLanguage): string {
  const { author, age = 'hours' } = post;
  const labels = FEED_LABELS[lang];
  const name = escapeHtml(author.name);
  const view = escapeHtml(isPerson(author) ? labels.view(author.name) : `${author.name}, logo`);
  const degree = degreeWord(post, lang);
  const info = isPerson(author)
    ? `<span class="update-components-actor__supplementary-actor-info">${twice(`<span class="white-space-pre"> </span>• ${degree}`, degree)}</span>`
    : '';
  const description = isPerson(author) ? escapeHtml(author.headline) : labels.followers;
  const time =
    age === 'promoted'
      ? twice(labels.promoted)
      : twice(
          `${labels.age[age]} <span class="white-space-pre"> </span><span><li-icon aria-hidden="true" type="globe-americas"></li-icon></span>`,
          `${labels.spokenAge[age]} • ${labels.visibility}`,
        );
  return `<div class="update-components-actor__container pr4 display-flex flex-grow-1"><a class="update-components-actor__image relative" aria-label="${view}" href="${address(author)}"><span class="js-update-components-actor__avatar"><img src="" alt="${view}" class="update-components-actor__avatar-image"></span></a>
<div class="update-components-actor__meta"><a class="update-components-actor__meta-link" aria-label="View: ${name} ${isPerson(author) ? `• ${degree} ` : ''}${description}" href="${address(author)}"><span class="update-components-actor__title"><span class="update-components-actor__single-line-truncate"><span dir="ltr">${twice(name)}</span></span>${info}</span><span class="update-components-actor__description text-body-xsmall">${twice(description)}</span></a>
<span class="update-components-actor__sub-description text-body-xsmall">${time}</span></div></div>`;
}

function body(post: FeedPost, lang: PageLanguage): string {
  const text = wordsOf(post, lang);
  if (text === '') return '';
  const { mention } = post;
  const named = mention
    ? `<a href="${address(mention)}"><span class="visually-hidden">mention</span>${escapeHtml(mention.name)}</a>`
    : '';
  return `<div class="feed-shared-inline-show-more-text feed-shared-update-v2__description"><div class="update-components-text relative update-components-update-v2__commentary" dir="ltr"><span class="break-words"><span dir="ltr">${text} ${named}</span></span></div><button class="see-more"><span>…${FEED_LABELS[lang].more}</span></button></div>`;
}

function inner({ inner: author }: FeedPost, lang: PageLanguage): string {
  if (!author) return '';
  const shared: FeedPost = { author, degree: 'second', age: 'weeks', words: 'newJob' };
  return `<div class="feed-shared-update-v2__update-content-wrapper artdeco-card"><div class="update-components-mini-update-v2"><div class="update-components-actor">${actor(shared, lang)}</div>${body(shared, lang)}</div></div>`;
}

function comment({ comment: author }: FeedPost, lang: PageLanguage): string {
  if (!author) return '';
  const name = escapeHtml(author.name);
  return `<div class="feed-shared-update-v2__comments-container"><div class="comments-comments-list"><article class="comments-comment-entity" data-id="urn:li:comment:(activity:${postIdAt(90)},${postIdAt(91)})"><a class="comments-comment-meta__description-container" aria-label="View: ${name} • ${degreeWord({ author, degree: 'first' }, lang)}" href="${authorAddress(author)}"><h3><span class="comments-comment-meta__description-title">${name}</span></h3></a><time class="comments-comment-meta__data">4h</time><div class="update-components-text">I’m happy to share that I’m starting a new position as Juggler at Otterbank!</div></article></div></div>`;
}
