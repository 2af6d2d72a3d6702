import { cardLinks, holdsName, labelsIn, witnessesOf } from './cardPerson';
import { slugSays } from './slugSays';
import type { CardLinks } from './cardPerson';
import { notificationEvent } from './notificationEvent';
import type { NotificationSighting, PassedSighting, Seen } from '../sighting';
import { textOf } from '../text';
import { relativeTime } from '../words/times';
import type { When } from '../when';

/** `NodeFilter.SHOW_TEXT` and `Node.DOCUMENT_POSITION_FOLLOWING`. */
const TEXT_NODES = 4;
const FOLLOWS = 4;
const ORGANISATION = 'a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]';

/**
 * Reads one card of the notifications (real page of 2022-10; the class names are still reported in 2026): a picture,
 * often in a link to a profile, a sentence with names in bold, a time.
 * @returns the person that the card links to and names, or why there is none.
 */
export function readNotification(card: Element, lang: string): NotificationSighting | PassedSighting {
  const when = whenOf(card, lang);
  const passed = (why: PassedSighting['why']): PassedSighting => ({
    kind: 'passed',
    of: 'notification',
    why,
    ...(when && { when }),
  });
  const links = cardLinks(card);
  if (links.profiles.length === 0) {
    return passed(card.querySelector(ORGANISATION) ? 'organisation' : 'noPerson');
  }
  if (links.slugs.length > 1 || links.memberIds.length > 1) return passed('severalPeople');
  const [slug] = links.slugs;
  const [headline, ...others] = card.querySelectorAll('.nt-card__headline');
  if (slug === undefined || links.torn || !headline || others.length > 0) return passed('unsure');

  const strongs = [...headline.querySelectorAll('strong')].filter((one) => textOf(one, 120) !== '');
  const labels = links.profiles.flatMap(({ element }) => labelsIn(element));
  const named = strongs.filter((one) => isNamed(labels, slug, textOf(one, 120)));
  const [strong] = named;
  const name = textOf(strong ?? null, 120);
  if (!strong || named.some((one) => textOf(one, 120) !== name)) return passed('unsure');
  const marked = strongs.filter((one) => !named.includes(one));
  if (marked.some((one) => isListed(headline, strongs, one))) return passed('severalPeople');

  const sentence = sentenceOf(headline);
  const event = notificationEvent(
    sentence,
    name,
    marked.map((one) => textOf(one, 120)),
    lang,
  );
  return {
    kind: 'notification',
    person: {
      slug,
      ...idOf(links),
      name: { value: name, via: labels.some((label) => holdsName(label, name)) ? 'label' : 'slug' },
      degree: 'unknown',
      witnesses: witnessesOf({
        profileLink: true,
        memberUrn: links.memberIds.length === 1,
        nameText: true,
        label: labelsIn(card).some((label) => holdsName(label, name)),
        secondLink: links.profiles.length > 1,
      }),
    },
    ...(when && { when }),
    ...(event && { event }),
  };
}

const isNamed = (labels: readonly string[], slug: string, text: string): boolean =>
  labels.some((label) => holdsName(label, text)) || slugSays(slug, text);

/** A message link is a control of the whole card: it may be for anybody. */
function idOf({ memberIds, recipients }: CardLinks): { memberId?: string } {
  const [memberId] = recipients.length === 0 ? memberIds : [];
  return memberId === undefined ? {} : { memberId };
}

/** "Ada, Bo and 3 others …": bold texts with at most one word between them are one row of people. */
function isListed(headline: Element, strongs: readonly Element[], one: Element): boolean {
  const before = strongs[strongs.indexOf(one) - 1];
  if (!before) return strongs.length > 1;
  const walker = headline.ownerDocument.createTreeWalker(headline, TEXT_NODES);
  let between = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const behind = !before.contains(node) && (before.compareDocumentPosition(node) & FOLLOWS) !== 0;
    if (behind && (node.compareDocumentPosition(one) & FOLLOWS) !== 0) between += node.textContent ?? '';
  }
  const words = between.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length <= 1;
}

/** Some headlines stand there twice, the second time for screen readers. */
function sentenceOf(headline: Element): string {
  const shown = headline.querySelector('[aria-hidden="true"]');
  const whole = textOf(headline, 3000);
  const once = textOf(shown, 3000);
  return once !== '' && headline.querySelector('.visually-hidden') && whole.endsWith(once) ? once : whole;
}

function whenOf(card: Element, lang: string): Seen<When> | null {
  const times = [...card.querySelectorAll('.nt-card__time-ago')].map((one) => textOf(one, 60));
  const [time, ...more] = times;
  const when = time === undefined || more.length > 0 ? null : relativeTime(time, lang);
  return when && { value: when, via: 'timeAgo' };
}
