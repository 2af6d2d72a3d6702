import { deEvents } from './events/de';
import type { LocalePack } from './pack';

/** German: nobody has captured LinkedIn's German sentences; these are written after the English. */
export const de: LocalePack = {
  lang: 'de',
  confirmed: [],
  degree: { first: /(?:^|[\s·•])1\.(?!\S)/u, other: /(?:^|[\s·•])[23]\.\+?(?!\S)/u },
  units: {
    minute: /^(?:min|minuten?)\.?$/,
    hour: /^(?:std|stdn|h|stunden?)\.?$/,
    day: /^(?:t|tg|tagen?|tage?)\.?$/,
    week: /^(?:w|wo|woche|wochen)\.?$/,
    month: /^(?:mo|mon|monate?n?)\.?$/,
    year: /^(?:j|jahre?n?)\.?$/,
  },
  promoted: /^(?:anzeige|gesponsert|beworben)(?: von .{1,80})?$/i,
  socialHeader:
    /(?:gefällt|unterstützt|feiert) (?:das|dies|diesen)|findet (?:das|dies) (?:interessant|aufschlussreich|lustig)|hat (?:das |dies |diesen beitrag )?(?:kommentiert|repostet|geteilt|reagiert)|haben (?:kommentiert|reagiert)|weitere kontakte folgen/i,
  events: deEvents,
  present: /^(?:heute|gegenw[äa]rtig|aktuell|bis heute|derzeit)$/i,
  connectedOn:
    /^(?:vernetzt (?:seit(?: dem)?|am)|kontakt (?:seit(?: dem)?|hinzugefügt am)|in kontakt seit(?: dem)?) ?(?<date>.{3,40})$/i,
};
