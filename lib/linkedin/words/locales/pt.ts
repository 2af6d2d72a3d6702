import { ptEvents } from './events/pt';
import type { LocalePack } from './pack';

/** Portuguese, of Brazil and Portugal: nobody has captured LinkedIn's sentences; these are written after the English. */
export const pt: LocalePack = {
  lang: 'pt',
  confirmed: [],
  degree: { first: /(?:^|[\s·•])1[º°o](?![\p{L}\d])/u, other: /(?:^|[\s·•])[23][º°o]\+?(?![\p{L}\d])/u },
  units: {
    minute: /^(?:min|mins|minutos?)\.?$/,
    hour: /^(?:h|horas?)\.?$/,
    day: /^(?:d|dias?)\.?$/,
    week: /^(?:sem|semanas?)\.?$/,
    month: /^(?:mes|meses)\.?$/,
    year: /^(?:a|ano|anos)\.?$/,
  },
  promoted: /^(?:patrocinado|promovido)(?: por .{1,80})?$/i,
  socialHeader:
    /(?:comentou|compartilhou|partilhou|repostou|reagiu|republicou)(?:\s|$)|(?:gostou|gosta|apoia|comemora|celebra) (?:disto|disso|isto|isso)|achou (?:isto|isso) (?:interessante|engraçado)|outras conexões seguem/i,
  events: ptEvents,
  present: /^(?:o momento|at[ée] o momento|presente|atualmente|atual|hoje|o presente)$/i,
  connectedOn:
    /^(?:conectou-se em|conectad[oa]s? (?:em|desde)|conexão (?:desde|em|iniciada em)|ligad[oa] (?:em|desde)) ?(?<date>.{3,40})$/i,
};
