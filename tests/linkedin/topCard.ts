import { escapeHtml } from './html';
import type { Hashes } from './html';
import type { Labels } from './labels';
import type { Person } from './people';

/** How the page shows the person to be connected with the viewer. */
export type ShownDegree = 'first' | 'second' | 'third' | 'self';

/** Things that real top cards hold and that a careless reader takes for something else. */
export type Decoy =
  /** The player of a cover video, with its own words. */
  | 'video'
  /** Both ways to connect are in the "More" menu: no icon and no link says anything of the degree. */
  | 'noMarks'
  /** The row of the company is missing although the line names one. */
  | 'noRows';

export interface TopCardOptions {
  person: Person;
  degree: ShownDegree;
  labels: Labels;
  /** The class that hides the degree line that is not true; empty: both are visible, as in saved pages. */
  hidden: string;
  decoys: readonly Decoy[];
}

/** @returns the top card, the only part of a profile page that speaks of its person alone. */
export function topCard(options: TopCardOptions, hashes: Hashes): string {
  const { person } = options;
  const { cls, key } = hashes;
  const rows = options.decoys.includes('noRows') ? '' : companyRows(person, hashes);
  const affiliation = [person.company, person.school].filter(Boolean).join(' · ');
  const cardKey = `com.linkedin.sdui.profile.card.ref${person.memberId}Topcard`;
  return `<div componentkey="${cardKey}"><section${cls()} componentkey="${cardKey}"><div${cls()}><div${cls()}>
${cover(options, hashes)}
<a tabindex="0"${cls()} href="${profile(person)}" componentkey="${key()}"><div aria-label="${options.labels.photo}"><figure aria-hidden="true"><svg id="person-accent-4"><path /></svg></figure></div></a>
<div${cls()}>${bell(options, hashes)}</div></div>
<div${cls()}><div${cls()}><div${cls()}>
 <div${cls()}>${nameAndDegree(options, hashes)}</div>
 <p${cls()}>${escapeHtml(person.headline)}</p>
 ${affiliation ? `<p${cls()}>${escapeHtml(affiliation)}</p>` : ''}
 <div${cls()}><p${cls()}>${escapeHtml(person.location)}</p><p${cls()}>·</p><p${cls()}><a${cls()} href="${profile(person)}overlay/contact-info/">${options.labels.contactInfo}</a></p></div>
</div>${rows ? `<div${cls()}><div${cls()}>${rows}</div></div>` : ''}</div>
${connections(options, hashes)}
<div data-display-contents="true"><div${cls()}>${actions(options, hashes)}</div></div>
</div></div></section></div>`;
}

const profile = (person: Person): string => `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}/`;

function cover({ person, decoys }: TopCardOptions, { cls }: Hashes): string {
  const photo = `<a${cls()} href="${profile(person)}overlay/background-photo/"><figure><svg id="person-medium"><path /></svg></figure></a>`;
  if (!decoys.includes('video')) return photo;
  return `${photo}<div class="video-js vjs-default-skin"><div class="vjs-modal-dialog"><p class="vjs-modal-dialog-description">Video Player is loading.</p></div></div>`;
}

function bell({ person, degree, labels, decoys }: TopCardOptions, { cls, key }: Hashes): string {
  if (degree !== 'first' || decoys.includes('noMarks')) return '';
  const label = escapeHtml(labels.bell(person.name));
  return `<a${cls()} href="${profile(person)}" componentkey="${key()}" aria-label="${label}"><span><svg id="bell-fill-medium" aria-hidden="true"><path /></svg></span></a>`;
}

/** Both degree lines are always there; a hashed class hides the one that is not true. */
function nameAndDegree({ person, degree, labels, hidden }: TopCardOptions, { cls, key }: Hashes): string {
  const badge = person.verified ? '<svg id="verified-medium" role="img"><path /></svg>' : '';
  const pronouns = person.pronouns ? `<p${cls()}>${escapeHtml(person.pronouns)}</p>` : '';
  const name = `<div data-display-contents="true"><a tabindex="0"${cls()} href="${profile(person)}" componentkey="${key()}"><div><div><h2${cls()}>${escapeHtml(person.name)}</h2>${badge}</div></div></a></div>${pronouns}`;
  if (degree === 'self') return name;
  const other = degree === 'third' ? labels.third : labels.second;
  const wrapped = (text: string): string =>
    `<div data-display-contents="true"><p class="${hidden || '_0'}">· ${text}</p></div>`;
  const shown = (text: string): string => `<p${cls()}>· ${text}</p>`;
  return degree === 'first'
    ? `${name}${shown(labels.first)}${wrapped(other)}`
    : `${name}${wrapped(labels.first)}${shown(other)}`;
}

function companyRows(person: Person, { cls }: Hashes): string {
  const row = (icon: string, text: string): string =>
    text &&
    `<div role="button" tabindex="0"${cls()}><div><figure aria-hidden="true"><svg id="${icon}"><path /></svg></figure><div><div><p${cls()}>${escapeHtml(text)}</p></div></div></div></div>`;
  return row('company-accent-4', person.company) + row('school-accent-4', person.school);
}

/** Their connections (offered for a connection only) and the mutual ones, whose anchors come in pieces. */
function connections({ person, degree, labels, decoys }: TopCardOptions, { cls, key }: Hashes): string {
  const search = 'https://www.linkedin.com/search/results/people/?origin=MEMBER_PROFILE_CANNED_SEARCH';
  const theirs = `${search}&connectionOf=["${person.memberId}"]&network=["F","S"]`;
  const mutual = `${search}&network=%5B%22F%22%5D&connectionOf=%5B%22${person.memberId}%22%5D`;
  const all =
    degree === 'first' && !decoys.includes('noMarks')
      ? `<a${cls()} href="${escapeHtml(theirs)}" componentkey="${key()}"><p>${labels.connections}</p></a>`
      : '';
  if (degree === 'self') return `<div>${all}</div>`;
  const anchor = `<a${cls()} href="${escapeHtml(mutual)}"></a>`;
  const text = labels.mutual('<strong>Bo Brisk</strong>', '<strong>Cy Calm</strong>');
  return `<div>${all}</div>${anchor}<div>${anchor}<p>${anchor}<a href="${escapeHtml(mutual)}">${text}</a></p></div>`;
}

/** The buttons, twice as on real pages (wide and narrow windows). */
function actions({ person, degree, labels, decoys }: TopCardOptions, { cls }: Hashes): string {
  const slug = encodeURIComponent(person.slug);
  if (degree === 'self') {
    const edit = `${profile(person)}edit/forms/intro/new/?profileFormEntryPoint=PROFILE_SECTION`;
    return `<a${cls()} href="${edit}" aria-label="${labels.edit}"><svg id="edit-medium"><path /></svg></a>`;
  }
  const compose = `/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${person.memberId}&recipient=${person.memberId}&screenContext=NON_SELF_PROFILE_VIEW&interop=msgOverlay`;
  const message = `<a${cls()} href="${escapeHtml(compose)}"><span><svg id="send-privately-medium"><path /></svg><span>${labels.message}</span></span></a>`;
  const connect = `<a${cls()} href="/preload/custom-invite/?vanityName=${slug}" aria-label="${labels.connect}"><span><svg id="connect-small"><path /></svg><span>${labels.connect}</span></span></a>`;
  const follow = `<button type="button"${cls()}>${labels.follow}</button>`;
  const more = `<button type="button"${cls()} aria-expanded="false">${labels.more}</button>`;
  const marked = degree === 'second' && !decoys.includes('noMarks');
  const set = `${marked ? connect : ''}${degree === 'third' ? follow : ''}${message}${more}`;
  return `<div>${set}</div><div>${set}</div>`;
}
