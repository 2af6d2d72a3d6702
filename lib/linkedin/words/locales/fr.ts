import { frEvents } from './events/fr';
import type { LocalePack } from './pack';

/** French: the birthday sentences as on a real page of 2025-11; the others after LinkedIn's English. */
export const fr: LocalePack = {
  lang: 'fr',
  confirmed: ['told.birthday'],
  degree: { first: /(?:^|[\s·•])1(?:er|re|ère)(?![\p{L}\d])/u, other: /(?:^|[\s·•])[23]e\+?(?![\p{L}\d])/u },
  units: {
    minute: /^(?:min|mins|minutes?)\.?$/,
    hour: /^(?:h|heures?)\.?$/,
    day: /^(?:j|jours?)\.?$/,
    week: /^(?:sem|semaines?)\.?$/,
    // "m." is CLDR's month; a bare "m" could be either.
    month: /^(?:m\.|mois)$/,
    year: /^(?:an|ans|annees?)$/,
  },
  promoted: /^(?:post )?sponsorisé(?:e)?(?: par .{1,80})?$|^promu$/i,
  socialHeader:
    /(?:aime|adore|soutient|célèbre|trouve) (?:ceci|ça)|trouve (?:ceci |cela )?(?:instructif|intéressant|amusant|drôle)|a (?:commenté|republié|partagé|réagi)|ont (?:commenté|republié|réagi)|autres relations? sui(?:t|vent)/i,
  events: frEvents,
  present: /^(?:aujourd['’]hui|pr[ée]sent|[àa] ce jour|maintenant|en cours)$/i,
  connectedOn:
    /^(?:en relation depuis(?: le)?|(?:relation )?(?:créée|établie) le|connectée?s? (?:depuis )?le|s['’]est connectée? le) ?(?<date>.{3,40})$/i,
};
