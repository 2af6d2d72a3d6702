import { emberPage } from './emberShell';
import { escapeHtml, hashesFrom } from './html';
import type { Hashes } from './html';
import { LABELS } from './labels';
import type { PageLanguage } from './labels';
import type { Person } from './people';
import { shellPage } from './shell';

/** Words of the list of connections. */
export const CONNECTION_LABELS: Record<
  PageLanguage,
  {
    title: string;
    connected: string;
    ago: string;
    photo(name: string): string;
    message(name: string): string;
  }
> = {
  en: {
    title: 'Connections',
    connected: 'Connected on August 4, 2026',
    ago: 'Connected 2 days ago',
    photo: (name) => `${name}’s profile picture`,
    message: (name) => `Message ${name}`,
  },
  fr: {
    title: 'Relations',
    connected: 'En relation depuis le 4 août 2026',
    ago: 'En relation depuis 2 jours',
    photo: (name) => `Photo de profil de ${name}`,
    message: (name) => `Envoyer un message à ${name}`,
  },
  de: {
    title: 'Kontakte',
    connected: 'Vernetzt seit 4. August 2026',
    ago: 'Vernetzt vor 2 Tagen',
    photo: (name) => `Profilfoto von ${name}`,
    message: (name) => `Nachricht an ${name}`,
  },
  ar: {
    title: 'الزملاء',
    connected: 'تم التواصل في 4 أغسطس 2026',
    ago: 'تم التواصل قبل يومين',
    photo: (name) => `صورة الملف الشخصي لـ ${name}`,
    message: (name) => `إرسال رسالة إلى ${name}`,
  },
};

/** The day in {@link CONNECTION_LABELS}. */
export const CONNECTED_ON = '2026-08-04';
export const CONNECTIONS_ADDRESS = 'https://www.linkedin.com/mynetwork/invite-connect/connections/';

export interface ConnectionsOptions {
  people: readonly Person[];
  generation?: 'sdui' | 'ember';
  lang?: PageLanguage;
  seed?: string;
  /** False: before the page came alive. */
  hydrated?: boolean;
  /** Somebody in a box beside the list: "People you may know". */
  also?: readonly Person[];
}

/** @returns the member's own list of connections. Nobody has captured it: built from what tools report. */
export function connectionsPage(options: ConnectionsOptions): string {
  return options.generation === 'ember' ? emberConnections(options) : sduiConnections(options);
}

/** As reported 2026-09: keys with the slug, a link with the picture, one with name and headline, then the date. */
function sduiConnections(options: ConnectionsOptions): string {
  const { people, lang = 'en', also = [] } = options;
  const hashes = hashesFrom(options.seed ?? `connections ${lang}`);
  const cards = people
    .map((person) => sduiCard(person, lang, hashes))
    .join('<div><hr role="presentation"></div>\n');
  const known = also.map(
    (person) =>
      `<li><a href="${address(person)}"><p>${escapeHtml(person.name)}</p><p>${escapeHtml(person.headline)}</p></a></li>`,
  );
  const main = `<div${hashes.cls()}><p>${people.length} ${CONNECTION_LABELS[lang].title}</p><div data-testid="lazy-column" componentkey="ConnectionsPage_ConnectionsList">${cards}</div></div>
<aside><h2>${LABELS[lang].connect}</h2><ul>${known.join('')}</ul></aside>`;
  return shellPage(
    main,
    {
      title: `${CONNECTION_LABELS[lang].title} | LinkedIn`,
      screen: 'mynetwork.Connections',
      pageKey: 'd_flagship3_people_connections',
      lang,
      hydrated: options.hydrated ?? true,
    },
    hashes,
  );
}

function sduiCard(person: Person, lang: PageLanguage, { cls, key }: Hashes): string {
  const words = CONNECTION_LABELS[lang];
  const photo = escapeHtml(words.photo(person.name));
  const name = escapeHtml(person.name);
  return `<div${cls()} componentkey="ConnectionCard_0-${person.slug}">
<div${cls()} componentkey="ConnectionCardProfileImage_0-${person.slug}"><a${cls()} href="${address(person)}"><figure aria-label="${photo}"><img alt="${photo}" src=""></figure></a></div>
<div${cls()}><a${cls()} href="${address(person)}" componentkey="${key()}"><div${cls()}><p${cls()}>${name}</p><p${cls()}>${escapeHtml(person.headline)}</p></div></a>
<p${cls()}>${words.connected}</p></div>
<div${cls()}><a${cls()} href="${escapeHtml(compose(person))}" aria-label="${escapeHtml(words.message(person.name))}"><span><svg id="send-privately-small"><path /></svg><span>${LABELS[lang].message}</span></span></a>
<button type="button" componentkey="${key()}" aria-label="${LABELS[lang].more}"><svg id="overflow-web-ios-small"><path /></svg></button></div>
</div>`;
}

/** As scripts of 2019 to 2024 address it. */
function emberConnections(options: ConnectionsOptions): string {
  const { people, lang = 'en' } = options;
  const words = CONNECTION_LABELS[lang];
  const card = (person: Person): string => {
    const path = `/in/${encodeURIComponent(person.slug)}/`;
    const photo = escapeHtml(words.photo(person.name));
    return `<li class="mn-connection-card artdeco-list ember-view">
<a href="${path}" class="ember-view mn-connection-card__picture"><div class="presence-entity"><img alt="${photo}" class="presence-entity__image" src=""></div></a>
<div class="mn-connection-card__details"><a href="${path}" class="ember-view mn-connection-card__link">
<span class="visually-hidden">Member’s name</span><span class="mn-connection-card__name t-16 t-black t-bold">${escapeHtml(person.name)}</span>
<span class="visually-hidden">Member’s occupation</span><span class="mn-connection-card__occupation t-14 t-normal">${escapeHtml(person.headline)}</span></a>
<time class="time-badge t-12">${words.ago}</time></div>
<div class="mn-connection-card__action-container"><button aria-label="${escapeHtml(words.message(person.name))}" class="message-anywhere-button" type="button">${LABELS[lang].message}</button></div></li>`;
  };
  const main = `<section class="mn-connections"><header><h1>${people.length} ${words.title}</h1></header><div class="scaffold-finite-scroll__content"><ul>${people.map(card).join('\n')}</ul></div></section>`;
  return emberPage(main, { title: `${words.title} | LinkedIn`, lang, started: options.hydrated ?? true });
}

const address = (person: Person): string => `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}/`;

const compose = ({ memberId }: Person): string =>
  `/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${memberId}&recipient=${memberId}&interop=msgOverlay`;
