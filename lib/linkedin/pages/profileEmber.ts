import { profileEmberAddress } from '../addresses/profile';
import { aboutEmber } from '../profile/about';
import { contactInfo } from '../profile/contactInfo';
import { emberEducation } from '../profile/education';
import { findEmberCard, memberIdBeside, pageOf, sectionAt } from '../profile/emberCard';
import type { EmberCard } from '../profile/emberCard';
import { readEmberFields } from '../profile/emberCardFields';
import { emberDegree } from '../profile/emberDegree';
import { personIn } from '../links';
import { findIn } from '../page';
import type { PageModule, Root } from '../page';
import { emberRoles } from '../profile/roles';
import type { PersonSighting, ReadEnv, Reading, Witness } from '../sighting';
import { nameInTitle, sameName, textOf } from '../text';
import { unprovenOf } from '../profile/unproven';

/** The profile page in the old interface ("Ember"), checked on a page of July 2024. */
export const profileEmber: PageModule = {
  ...profileEmberAddress,
  // The application builds the card at once; before that there is only a skeleton.
  isOn: (roots) => findIn(roots, 'section[data-member-id] h1') !== null,
  read,
};

/** Reads the person of the page: who they are only inside the top card, nothing where its parts contradict. */
function read(roots: readonly Root[], env: ReadEnv): Reading {
  const card = findEmberCard(roots, env.url);
  if (!card) return { ok: false, why: 'notReady' };
  const name = textOf(card.heading, 200);
  const titled = nameInTitle(env.title);
  const slugs = new Set([...card.slugs, ...(card.headingSlug === null ? [] : [card.headingSlug])]);
  const [slug, ...others] = slugs;
  if (others.length > 0 || (titled !== null && !sameName(titled, name)))
    return { ok: false, why: 'disagree' };
  if (slug === undefined) return { ok: false, why: 'noIdentity' };

  const memberId = memberIdBeside(pageOf(card), slug);
  const named = personIn(env.url);
  const witnesses: Witness[] = [];
  if (named === slug || (memberId !== null && named === memberId)) witnesses.push('address');
  if (card.contactLink) witnesses.push('contactLink');
  if (titled !== null) witnesses.push('title');
  if (card.headingSlug === slug) witnesses.push('heading');

  const at = <T>(anchor: string, readSection: (section: Element) => T): T | null => {
    const section = sectionAt(card, anchor, slug);
    return section && readSection(section);
  };
  const roles = at('experience', (section) => emberRoles(section, env.lang)) ?? [];
  const education = at('education', (section) => emberEducation(section, env.lang)) ?? [];
  const known = {
    companies: new Set(roles.map(({ company }) => company)),
    schools: new Set(education.map(({ school }) => school)),
  };
  const fields = readEmberFields(card, known);
  const about = at('about', aboutEmber);
  const degree = emberDegree(card, memberId, env);
  const unproven = unprovenOf(contactInfo(roots, { slug, name }, env), roles, education);
  const person: PersonSighting = {
    kind: 'person',
    slug,
    ...(memberId !== null && { memberId }),
    witnesses,
    degree,
    name: { value: name, via: 'h1' },
    ...fields,
    ...(about && { about }),
    ...(unproven && { unproven }),
    // Nothing on this page says a second time that no company is shown: only a card with one is whole.
    complete: [fields.headline, fields.location, fields.company].every(Boolean) && acts(card),
  };
  return { ok: true, sightings: [person] };
}

/** Whether the card has got as far as its buttons. */
function acts({ root, links }: EmberCard): boolean {
  const edits = links.some(({ facts }) => /^edit(\/|$)/.test(facts.below ?? ''));
  return edits || root.querySelector('.pvs-profile-actions__action, .profile-action-compose-option') !== null;
}
