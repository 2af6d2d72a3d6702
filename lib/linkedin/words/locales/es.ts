import { esEvents } from './events/es';
import type { LocalePack } from './pack';

/** Spanish: "La relación comenzó el 9 de agosto de 2024." and "Promocionado" are reported; the rest is after the English. */
export const es: LocalePack = {
  lang: 'es',
  confirmed: [],
  degree: {
    first: /(?:^|[\s·•])1(?:\.?[ºo°]|\.?er)(?![\p{L}\d])/u,
    other: /(?:^|[\s·•])[23](?:\.?[ºo°]|\.?er)\+?(?![\p{L}\d])/u,
  },
  units: {
    minute: /^(?:min|mins|minutos?)\.?$/,
    hour: /^(?:h|hrs?|horas?)\.?$/,
    day: /^(?:d|dias?)\.?$/,
    week: /^(?:sem|semanas?)\.?$/,
    month: /^(?:mes|meses)\.?$/,
    year: /^(?:ano|anos)\.?$/,
  },
  promoted: /^promocionado(?: por .{1,80})?$|^publicidad$/i,
  socialHeader:
    /(?:ha (?:comentado|compartido|reaccionado|recomendado)|comentó|compartió|reaccionó|han comentado)|(?:le gusta|le encanta|apoya|celebra) (?:esto|esta)|(?:le parece|encuentra) (?:interesante|divertido)|contactos? más siguen?/i,
  events: esEvents,
  present: /^(?:actualidad|presente|actualmente|hoy|la actualidad)$/i,
  connectedOn:
    /^(?:la relación comenzó el|conectad[oa]s? (?:el|desde(?: el)?)|contactos? desde(?: el)?|se conectó el) ?(?<date>.{3,40})$/i,
};
