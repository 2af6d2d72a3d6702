import { line, named, type Pack } from '../../pack';
import { ADVICE } from './advice';
import { ANNIVERSARIES } from './anniversaries';
import { CHANGES } from './changes';
import { DECADES } from './decades';
import { FEEDBACK } from './feedback';
import { FIRST } from './first';
import { silenceWords } from './grammar';
import { HARD } from './hard';
import { INVITE } from './invite';
import { JOBS } from './jobs';
import { MADE } from './made';
import { MOVES } from './moves';
import { PACTS } from './pacts';
import { PERSONAL } from './personal';
import { PRAISE } from './praise';
import { PROMISE } from './promise';
import { FAVOURS, TOGETHER } from './shared';
import { SHARE } from './share';
import { STUDIES } from './studies';
import { TOUCH } from './touch';
import { WON } from './won';

/**
 * Spanish as it is understood in Spain and in Latin America. Nothing agrees with the gender of the reader or of the
 * writer, so there is no "Estimado" and no "le" or "lo" for whom one sees; exclamations only in warm openings.
 */
export const ES: Pack = {
  language: 'es',
  greetings: [
    line('greeting.1', (f) => named(f, (name) => `Hola, ${name}:`, 'Hola:'), {
      channels: ['message', 'note', 'mail', 'spoken'],
    }),
    line('greeting.2', (f) => named(f, (name) => `Hola ${name},`, 'Hola:'), {
      tones: ['warm', 'concise'],
      channels: ['message', 'note', 'mail', 'spoken'],
    }),
    line('greeting.3', (f) => named(f, (name) => `Buenos días, ${name}:`, 'Buenos días:'), {
      tones: ['formal'],
      channels: ['message', 'note', 'mail', 'spoken'],
    }),
    line('greeting.4', (f) => named(f, (name) => `${name},`, ''), { channels: ['comment'] }),
    line('greeting.5', (f) => named(f, (name) => `${name},`, 'Hola:'), {
      tones: ['concise'],
      channels: ['message', 'note'],
    }),
    line('greeting.6', (f) => named(f, (name) => `${name}, buenos días.`, 'Buenos días.'), {
      tones: ['formal'],
      channels: ['message', 'mail'],
    }),
  ],
  signOffs: [
    line('signOff.1', () => `Un saludo,`),
    line('signOff.2', () => `Saludos cordiales,`, { tones: ['formal', 'concise'] }),
    // No hug for somebody with whom there never was a word.
    line(
      'signOff.3',
      (f) => (f.silence ? f.you('Un abrazo,', 'Un saludo afectuoso,') : 'Un saludo afectuoso,'),
      {
        tones: ['warm'],
      },
    ),
    line('signOff.4', () => `Saludos,`, { tones: ['warm', 'concise'] }),
    line('signOff.5', () => `Con un cordial saludo,`, { tones: ['formal'] }),
  ],
  silences: [
    line(
      'silence.1',
      (f) =>
        `Hace ${silenceWords(f.silence)} que no hablamos, así que aprovecho para ${f.you('saludarte', 'saludarle')}.`,
    ),
    line(
      'silence.2',
      (f) =>
        `Sé que llevamos ${silenceWords(f.silence)} sin escribirnos, pero quería escribir${f.you('te', 'le')} de todos modos.`,
    ),
    line(
      'silence.3',
      (f) =>
        `Después de ${silenceWords(f.silence)} sin hablar, me alegra volver a escribir${f.you('te', 'le')}.`,
    ),
    line(
      'silence.4',
      (f) => `Nuestro último mensaje es de hace ${silenceWords(f.silence)}, y quería retomar el contacto.`,
    ),
  ],
  together: TOGETHER,
  favours: FAVOURS,
  capitalBelowGreeting: true,
  recipes: {
    ...ADVICE,
    ...ANNIVERSARIES,
    ...CHANGES,
    ...DECADES,
    ...FEEDBACK,
    ...FIRST,
    ...HARD,
    ...INVITE,
    ...JOBS,
    ...MADE,
    ...MOVES,
    ...PACTS,
    ...PERSONAL,
    ...PRAISE,
    ...PROMISE,
    ...SHARE,
    ...STUDIES,
    ...TOUCH,
    ...WON,
  },
};
