import { profileSduiAddress } from '../addresses/profile';
import { aboutSdui } from '../profile/about';
import type { Owner } from '../profile/about';
import { contactInfo } from '../profile/contactInfo';
import { degreeBy, degreeLine, isDegreeLine, showsIcon, showsLink } from '../profile/degree';
import { personIn } from '../links';
import { findAllIn, findIn } from '../page';
import type { PageModule, Root } from '../page';
import { sduiEducation, sduiRoles } from '../profile/rolesSdui';
import type { Degree, PersonSighting, ReadEnv, Reading, Seen, Unproven, Witness } from '../sighting';
import { nameInTitle, sameName, textOf } from '../text';
import { distinct, findTopCard, isAmongOthers } from '../profile/topCard';
import type { TopCard } from '../profile/topCard';
import { readFields } from '../profile/topCardFields';
import { unprovenOf } from '../profile/unproven';

/** The profile page in the interface of 2025/26 ("SDUI"), checked on pages of March to June 2026. */

export const profileSdui: PageModule = {
  ...profileSduiAddress,
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
  // A heading that leads to somebody else is no missing one.
  if (!heading) return { ok: false, why: headingsIn(card).some(card.isStrange) ? 'disagree' : 'noIdentity' };
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
  // A message link alone may be a stranger's: without the key, the list of shared connections must agree.
  const memberId = ids.find((id) => card.keyId !== null || card.listed.includes(id));
  if (slug === undefined) return { ok: false, why: 'noIdentity' };
  if (isAmongOthers(card, slug, memberId)) return { ok: false, why: 'disagree' };

  const names = personIn(env.url);
  const witnesses: Witness[] = [];
  if (names === slug || (memberId !== undefined && names === memberId)) witnesses.push('address');
  if (card.contactSlugs.length === 1) witnesses.push('contactLink');
  if (card.keyId !== null && recipients.length === 1) witnesses.push('topCardKey', 'messageLink');
  if (titled !== null) witnesses.push('title');

  const { whole, ...fields } = readFields(card, heading.element);
  const degree = degreeOf(card, slug, memberId, heading.element, env);
  const acts = card.links.some(({ facts }) => facts.recipient ?? facts.invites) || degree === 'self';
  const owner = { slug, ...(memberId !== undefined && { memberId }) };
  const about = aboutSdui(roots, owner);
  const unproven = unprovenAt(roots, owner, heading.name.value, env);
  const person: PersonSighting = {
    kind: 'person',
    ...owner,
    witnesses,
    degree,
    name: heading.name,
    ...fields,
    ...(about && { about }),
    ...(unproven && { unproven }),
    complete: whole && acts,
  };
  return { ok: true, sightings: [person] };
}

/** The parts that come late or with the overlay; the lists only from cards with this person's key. */
function unprovenAt(roots: readonly Root[], owner: Owner, name: string, env: ReadEnv): Unproven | null {
  const listAt = <T>(end: string, rowsOf: (section: Element, lang: string) => T[]): T[] => {
    const keys = [owner.memberId, owner.slug].map(
      (who) => `com.linkedin.sdui.profile.card.ref${who ?? ' '}${end}`,
    );
    const cards = findAllIn(roots, `[componentkey$="${end}"]`).filter((one) =>
      keys.includes(one.getAttribute('componentkey') ?? ''),
    );
    // A wrapper repeats the key of the section inside it.
    const [card, ...more] = cards.filter(
      (one) => !cards.some((other) => other !== one && one.contains(other)),
    );
    return card && more.length === 0 ? rowsOf(card, env.lang) : [];
  };
  return unprovenOf(
    contactInfo(roots, { slug: owner.slug, name }, env),
    listAt('ExperienceTopLevelSection', sduiRoles),
    listAt('EducationTopLevelSection', sduiEducation),
  );
}

/** The name: a heading inside a link to the person, or else the card's only heading. */
function headingOf(card: TopCard): { element: Element; name: Seen; slug: string | null } | null {
  const headings = headingsIn(card).filter((one) => !card.isStrange(one));
  const linked = headings.flatMap((element) => {
    const link = card.links.find(({ element: anchor, facts }) => facts.slug && anchor.contains(element));
    return link?.facts.slug ? [{ element, slug: link.facts.slug }] : [];
  });
  const [element] = linked.length === 1 ? linked.map((one) => one.element) : headings;
  if (!element || (linked.length !== 1 && headings.length !== 1)) return null;
  const via = linked.length === 1 ? 'headingLink' : 'heading';
  return { element, name: { value: textOf(element, 200), via }, slug: linked[0]?.slug ?? null };
}

const headingsIn = (card: TopCard): Element[] =>
  [...card.root.querySelectorAll('h1, h2, h3')].filter((one) => textOf(one, 200) !== '');

function degreeOf(
  card: TopCard,
  slug: string,
  memberId: string | undefined,
  heading: Element,
  env: ReadEnv,
): Degree {
  const { root, links, isStrange } = card;
  const isRendered = (one: Element): boolean => !isStrange(one) && env.isRendered(one);
  const lines = [...root.querySelectorAll('p')].filter(
    (one) => isDegreeLine(one) && !isStrange(one) && (heading.compareDocumentPosition(one) & 4) !== 0,
  );
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
