import { degreeBy, degreeLine, isDegreeLine, showsIcon, showsLink } from '../degree';
import { personIn } from '../links';
import { findIn } from '../page';
import type { Examples, PageModule, Root } from '../page';
import type { Degree, PersonSighting, ReadEnv, Reading, Seen, Witness } from '../sighting';
import { nameInTitle, sameName, textOf } from '../text';
import { distinct, findTopCard } from '../topCard';
import type { TopCard } from '../topCard';
import { readFields } from '../topCardFields';

/** The profile page in the interface of 2025/26 ("SDUI"), checked on pages of March to June 2026. */

// The page itself, an overlay over it, or the page in another language of the member's.
const PATH = /^\/in\/[^/]+(\/|\/overlay\/.*|\/[a-z]{2}([-_][a-zA-Z]{2})?\/?)?$/;

const examples: Examples = {
  match: [
    'https://www.linkedin.com/in/ada-example/',
    'https://www.linkedin.com/in/ada-example',
    'https://www.linkedin.com/in/ada-example/?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3Ax',
    'https://www.linkedin.com/in/ada-example/overlay/contact-info/',
    'https://www.linkedin.com/in/ada-example/de/',
    'https://www.linkedin.com/in/%D9%84%D9%8A%D9%84%D9%89/',
    'https://www.linkedin.com/in/ACoAAAbCdEfGhIjKlMnOpQrStUvWxYz01234567/',
  ],
  not: [
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/in/ada-example/details/experience/',
    'https://www.linkedin.com/in/ada-example/recent-activity/all/',
    'https://www.linkedin.com/in/ada-example/edit/forms/intro/new/',
    'https://www.linkedin.com/company/example/',
    'https://www.linkedin.com/messaging/thread/2-abc/',
    'https://www.linkedin.com/login?session_redirect=%2Fin%2Fada-example%2F',
    'https://example.com/in/ada-example/',
  ],
};

export const profileSdui: PageModule = {
  id: 'profile/sdui',
  examples,
  matches(url) {
    const { hostname, pathname } = new URL(url);
    return hostname === 'www.linkedin.com' && PATH.test(pathname) && personIn(url) !== null;
  },
  isOn(roots) {
    // Before this marker the page is the server's HTML and still changing.
    const alive = findIn(roots, '[data-rehydrated="true"]');
    return alive !== null && findIn(roots, '[data-sdui-screen$=".profile.Profile"]') !== null;
  },
  read,
};

/** Reads the person of the page: only inside the top card, and nothing where its parts contradict each other. */
function read(roots: readonly Root[], env: ReadEnv): Reading {
  const card = findTopCard(roots, env.url);
  if (!card) return { ok: false, why: 'notReady' };
  const heading = headingOf(card);
  if (!heading) return { ok: false, why: 'noIdentity' };
  const recipients = distinct(card.links.map(({ facts }) => facts.recipient));
  const ids = distinct([card.keyId ?? undefined, ...recipients]);
  const slugs = distinct([...card.contactSlugs, heading.slug ?? undefined]);
  const titled = nameInTitle(env.title);
  if (ids.length > 1 || slugs.length > 1 || card.links.some(({ facts }) => facts.torn)) {
    return { ok: false, why: 'disagree' };
  }
  // The title comes after the address; until then it is somebody else's.
  if (titled !== null && !sameName(titled, heading.name.value)) return { ok: false, why: 'disagree' };
  const [slug] = slugs;
  const [memberId] = ids;
  if (slug === undefined) return { ok: false, why: 'noIdentity' };

  const names = personIn(env.url);
  const witnesses: Witness[] = [];
  if (names === slug || (memberId !== undefined && names === memberId)) witnesses.push('address');
  if (card.contactSlugs.length === 1) witnesses.push('contactLink');
  if (card.keyId !== null && recipients.length === 1) witnesses.push('topCardKey', 'messageLink');
  if (titled !== null) witnesses.push('title');

  const { whole, ...fields } = readFields(card, heading.element);
  const degree = degreeOf(card, slug, memberId, heading.element, env);
  const acts = card.links.some(({ facts }) => facts.recipient ?? facts.invites) || degree === 'self';
  const person: PersonSighting = {
    kind: 'person',
    slug,
    ...(memberId !== undefined && { memberId }),
    witnesses,
    degree,
    name: heading.name,
    ...fields,
    complete: whole && acts,
  };
  return { ok: true, sightings: [person] };
}

/** The name: a heading inside a link to the person, or else the card's only heading. */
function headingOf(card: TopCard): { element: Element; name: Seen; slug: string | null } | null {
  const headings = [...card.root.querySelectorAll('h1, h2, h3')].filter((one) => textOf(one, 200) !== '');
  const linked = headings.flatMap((element) => {
    const link = card.links.find(({ element: anchor, facts }) => facts.slug && anchor.contains(element));
    return link?.facts.slug ? [{ element, slug: link.facts.slug }] : [];
  });
  const [element] = linked.length === 1 ? linked.map((one) => one.element) : headings;
  if (!element || (linked.length !== 1 && headings.length !== 1)) return null;
  const via = linked.length === 1 ? 'headingLink' : 'heading';
  return { element, name: { value: textOf(element, 200), via }, slug: linked[0]?.slug ?? null };
}

function degreeOf(
  card: TopCard,
  slug: string,
  memberId: string | undefined,
  heading: Element,
  { isRendered }: ReadEnv,
): Degree {
  const lines = [...card.root.querySelectorAll('p')].filter(
    (one) => isDegreeLine(one) && (heading.compareDocumentPosition(one) & 4) !== 0,
  );
  const { root, links } = card;
  const mine = (id: string | undefined): boolean => id !== undefined && id === memberId;
  return degreeBy({
    bell: showsIcon(root, 'bell-fill-medium', isRendered),
    connectionsListed: showsLink(links, (facts) => mine(facts.listsAllOf), isRendered),
    invitation:
      showsLink(links, (facts) => facts.invites === slug, isRendered) ||
      showsIcon(root, 'connect-small', isRendered),
    edits: links.some(({ facts }) => facts.slug === slug && /^edit(\/|$)/.test(facts.below ?? '')),
    message: links.some(({ facts }) => facts.recipient !== undefined),
    line: degreeLine(lines, isRendered),
  });
}
