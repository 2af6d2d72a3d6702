import { itEvents } from './events/it';
import type { LocalePack } from './pack';

/** Italian: nobody has captured LinkedIn's sentences; these are written after the English. */
export const it: LocalePack = {
  lang: 'it',
  confirmed: [],
  degree: { first: /(?:^|[\s·•])1[°ºo](?![\p{L}\d])/u, other: /(?:^|[\s·•])[23][°ºo]\+?(?![\p{L}\d])/u },
  units: {
    minute: /^(?:min|minut[oi])\.?$/,
    hour: /^(?:h|or[ae])\.?$/,
    day: /^(?:g|gg|giorn[oi])\.?$/,
    week: /^(?:sett|settiman[ae])\.?$/,
    month: /^(?:mes[ei])\.?$/,
    year: /^(?:ann[oi])\.?$/,
  },
  promoted: /^(?:promosso|sponsorizzato|post sponsorizzato)(?: da .{1,80})?$/i,
  socialHeader:
    /ha (?:commentato|condiviso|diffuso|reagito|consigliato)|hanno (?:commentato|reagito)|(?:consiglia|apprezza|sostiene|celebra) (?:questo|questa)|trova (?:questo )?(?:interessante|divertente)|altri collegamenti seguono/i,
  events: itEvents,
  present: /^(?:presente|oggi|attuale|attualmente|in corso|ad oggi)$/i,
  connectedOn:
    /^(?:collegat[oi] (?:il|dal|da)|collegamento (?:dal|avvenuto il|creato il)|in contatto dal) ?(?<date>.{3,40})$/i,
};
