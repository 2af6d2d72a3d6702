import { nlEvents } from './events/nl';
import type { LocalePack } from './pack';

/** Dutch: nobody has captured LinkedIn's sentences; these are written after the English. */
export const nl: LocalePack = {
  lang: 'nl',
  confirmed: [],
  degree: { first: /(?:^|[\s·•])1e(?![\p{L}\d])/u, other: /(?:^|[\s·•])[23]e\+?(?![\p{L}\d])/u },
  units: {
    minute: /^(?:min|minuut|minuten)\.?$/,
    hour: /^(?:u|uur|uren)\.?$/,
    day: /^(?:d|dg|dag|dagen)\.?$/,
    week: /^(?:w|wk|week|weken)\.?$/,
    month: /^(?:mnd|maand|maanden)\.?$/,
    year: /^(?:j|jr|jaar|jaren)\.?$/,
  },
  promoted: /^(?:gepromoot|gesponsord|advertentie)(?: door .{1,80})?$/i,
  socialHeader:
    /(?:heeft|hebben) (?:hierop |hier op |dit )?(?:gereageerd|gecommentarieerd|gerepost|opnieuw geplaatst|gedeeld)|(?:vindt|vinden) (?:dit|deze) (?:leuk|geweldig|interessant|grappig|inzichtelijk)|(?:steunt|viert) dit|andere connecties volgen/i,
  events: nlEvents,
  present: /^(?:heden|nu|huidig|tot heden|vandaag)$/i,
  connectedOn: /^(?:verbonden (?:op|sinds)|connectie (?:sinds|gemaakt op)|toegevoegd op) ?(?<date>.{3,40})$/i,
};
