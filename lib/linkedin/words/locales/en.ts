import { enEvents } from './events/en';
import type { LocalePack } from './pack';

/** English: LinkedIn's own sentences as public tools and older pages tell them (linkedin-pages.md 1.9, 2026-08). */
export const en: LocalePack = {
  lang: 'en',
  confirmed: [],
  degree: { first: /(?:^|[\s·•])1st(?![\p{L}\d])/u, other: /(?:^|[\s·•])(?:2nd|3rd\+?)(?![\p{L}\d])/u },
  units: {
    minute: /^(?:m|min|mins|minutes?)\.?(?: ago)?$/,
    hour: /^(?:h|hr|hrs|hours?)\.?(?: ago)?$/,
    day: /^(?:d|days?)(?: ago)?$/,
    week: /^(?:w|wk|wks|weeks?)\.?(?: ago)?$/,
    month: /^(?:mo|mos|months?)\.?(?: ago)?$/,
    year: /^(?:y|yr|yrs|years?)\.?(?: ago)?$/,
  },
  promoted: /^promoted(?: by .{1,80})?$/i,
  socialHeader:
    /\b(?:(?:likes?|loves?|celebrates?|supports?|finds?) (?:this|it)|finds? (?:insightful|funny)|(?:is|are) curious about|commented on|replied to|reposted|reacted to|shared this|other connections? follow|follows? this)\b/i,
  events: enEvents,
  present: /^(?:present|now|today|current)$/i,
  connectedOn: /^connected (?:on |since )?(?<date>.{3,40})$/i,
};
