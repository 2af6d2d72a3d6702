import { escapeHtml } from './html';
import { MESSAGE_LABELS } from './messageLabels';
import { composer, linkTo, messageList } from './messageThread';
import type { ThreadOptions } from './messageThread';
import type { Person } from './people';

/** The conversations over a page. In the old interface they stand in `#msg-overlay`, in the new one in a shadow root. */

/** @returns one bubble with a conversation. */
export function bubble(options: ThreadOptions & { minimised?: boolean }): string {
  const { others, lang = 'en', links, minimised = false } = options;
  const names = escapeHtml(others.map(({ name }) => name).join(', '));
  const [person] = others;
  const title =
    others.length === 1 && person
      ? `<a href="${linkTo(person, links).replace('https://www.linkedin.com', '')}/" class="ember-view"><span class="t-14 t-bold hoverable-link-text">${names}</span></a>`
      : `<span>${names}</span>`;
  const closed = minimised
    ? ' msg-overlay-conversation-bubble--is-minimized'
    : ' msg-overlay-conversation-bubble--is-active';
  return `<div tabindex="-1" class="msg-convo-wrapper msg-overlay-conversation-bubble ml4${closed}" role="dialog" aria-label="${MESSAGE_LABELS[lang].messaging}"><div></div>
<header class="msg-overlay-bubble-header msg-overlay-conversation-bubble-header"><div class="presence-entity"><img alt="${names}" class="presence-entity__image"></div>
<h2 class="pl1 msg-overlay-bubble-header__title truncate" tabindex="-1">${title}</h2><div class="pl1 truncate t-12">${MESSAGE_LABELS[lang].online}</div>
<div class="msg-overlay-bubble-header__controls"><button class="msg-overlay-bubble-header__control"><span class="artdeco-button__text">${escapeHtml(MESSAGE_LABELS[lang].options(names))}</span></button></div></header>
<div class="msg-overlay-conversation-bubble__content-wrapper"${minimised ? ' style="display: none"' : ''}>${messageList(options)}${composer(options)}</div></div>`;
}

/** @returns the list of conversations, with people of whom none may be read. */
export function listBubble(people: readonly Person[]): string {
  const rows = people.map(
    (person) =>
      `<li><a href="${linkTo(person)}/"><h3 class="msg-conversation-card__participant-names">${escapeHtml(person.name)}</h3></a></li>`,
  );
  return `<div tabindex="-1" class="msg-overlay-list-bubble ml4"><header class="msg-overlay-bubble-header"></header><ul class="msg-overlay-list-bubble__conversations-list">${rows.join('')}</ul></div>`;
}

/** @returns an empty letter to somebody still to be chosen, with suggestions. */
export function newMessageBubble(people: readonly Person[]): string {
  const options = people.map((person) => `<li role="option">${escapeHtml(person.name)}</li>`);
  return `<div tabindex="-1" class="msg-convo-wrapper msg-overlay-conversation-bubble" role="dialog"><header class="msg-overlay-bubble-header"><h2 class="msg-overlay-bubble-header__title">New message</h2></header>
<div class="msg-connections-typeahead"><input role="combobox" class="msg-connections-typeahead__search-field"><ul>${options.join('')}</ul></div>${composer({})}</div>`;
}

/** @returns what the shadow root of the new interface holds; give it to {@link putInShadow}. */
export function overlayInShadow(bubbles: string): string {
  return `<div class="theme--mercado"><aside id="msg-overlay" class="msg-overlay-container">${bubbles}</aside></div>`;
}

/**
 * Puts the overlay into the open shadow root of a page of the new interface (tests/linkedin/shell.ts).
 * @returns the root, for readers that are given their places.
 */
export function putInShadow(page: Document, bubbles: string): ShadowRoot {
  const outlet = page.querySelector('#interop-outlet');
  if (!outlet) throw new Error('this page has no place for older parts');
  const shadow = outlet.shadowRoot ?? outlet.attachShadow({ mode: 'open' });
  shadow.innerHTML = overlayInShadow(bubbles);
  return shadow;
}
