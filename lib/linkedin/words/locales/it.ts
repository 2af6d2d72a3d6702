import { itEvents } from './events/it';
import type { LocalePack } from './pack';
import { say } from './say';

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
  titleAt: say(
    '(?:^|[|•·] )(?!(?:ex|già|futur[oa]|student\\p{L}*|pensionat[oa])\\b)(?<title>(?:(?! (?:presso|in|a) |@)[^|•·\\n]){2,80}?)(?: (?:presso|in|a) | ?@ ?)(?<company>(?:(?! (?:presso|in|a) |@)[^|•·,;–—\\n(]){1,80}?)(?= - | ?[|•·,;–—(]|$)',
  ),
  openToWork:
    /#open ?to ?work\b|(?:in cerca|alla ricerca) (?:attiva )?di (?:(?:un )?(?:nuovo )?lavoro|nuove opportunità|occupazione|impiego)|cerco (?:lavoro|nuove opportunità)|apert[oa] a nuove (?:opportunità|proposte|sfide)|disponibile da subito/i,
  present: /^(?:presente|oggi|attuale|attualmente|in corso|ad oggi)$/i,
  connectedOn:
    /^(?:collegat[oi] (?:il|dal|da)|collegamento (?:dal|avvenuto il|creato il)|in contatto dal) ?(?<date>.{3,40})$/i,
};
