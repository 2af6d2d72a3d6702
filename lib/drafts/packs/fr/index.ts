import { type Facts, line, named, type Pack } from '../../pack';
import { ANNIVERSARIES } from './anniversaries';
import { CHANGES } from './changes';
import { FEEDBACK } from './feedback';
import { silenceWords } from './grammar';
import { HARD } from './hard';
import { INVITE } from './invite';
import { JOBS } from './jobs';
import { MADE } from './made';
import { PACTS } from './pacts';
import { PERSONAL } from './personal';
import { PRAISE } from './praise';
import { PROMISE } from './promise';
import { FAVOURS, TOGETHER } from './shared';
import { SHARE } from './share';
import { TOUCH } from './touch';
import { WON } from './won';

const isFamiliar = (f: Facts): boolean => f.you('tu', 'vous') === 'tu';

/**
 * French, as one writes to a colleague whom one likes: tu or vous, and no word that agrees with the reader or the writer.
 * Before a colon and a question mark stands a space that does not break.
 */
export const FR: Pack = {
  language: 'fr',
  greetings: [
    line('greeting.1', (f) => named(f, (name) => `Bonjour ${name},`, 'Bonjour,'), {
      channels: ['message', 'note', 'mail', 'spoken'],
    }),
    line('greeting.2', (f) => named(f, (name) => `Salut ${name},`, 'Salut,'), {
      tones: ['warm', 'concise'],
      channels: ['message', 'note', 'mail', 'spoken'],
      when: isFamiliar,
    }),
    line('greeting.3', (f) => (f.fullName === null ? 'Bonjour,' : `Bonjour ${f.fullName},`), {
      channels: ['message', 'note', 'mail'],
      when: (f) => !isFamiliar(f),
    }),
    line('greeting.4', (f) => named(f, (name) => `Bonjour à toi, ${name},`, 'Bonjour à toi,'), {
      tones: ['formal'],
      channels: ['message', 'note', 'mail'],
      when: isFamiliar,
    }),
    line('greeting.5', (f) => named(f, (name) => `${name},`, ''), { channels: ['comment'] }),
  ],
  signOffs: [
    line('signOff.1', (f) => `Bien à ${f.you('toi', 'vous')},`, { tones: ['warm', 'concise'] }),
    line('signOff.2', () => `Amitiés,`, { tones: ['warm'], when: isFamiliar }),
    line('signOff.3', () => `À bientôt,`, { tones: ['warm', 'concise'] }),
    line('signOff.4', () => `Cordialement,`, { tones: ['concise', 'formal'] }),
    line('signOff.5', () => `Bien cordialement,`, { tones: ['formal'] }),
  ],
  silences: [
    line(
      'silence.1',
      (f) =>
        `Cela fait ${silenceWords(f.silence)} que nous n’avons pas échangé, c’est aussi l’occasion de ${f.you('te', 'vous')} dire bonjour.`,
    ),
    line(
      'silence.2',
      (f) =>
        `Après ${silenceWords(f.silence)} sans nouvelles, je tenais à ${f.you('te', 'vous')} faire signe.`,
    ),
    line(
      'silence.3',
      (f) =>
        `${f.you('Ça', 'Cela')} fait déjà ${silenceWords(f.silence)} ${f.you('qu’on ne s’est pas écrit', 'que nous ne nous sommes pas écrit')}, et j’avais envie de ${f.you('te', 'vous')} faire signe.`,
    ),
    line(
      'silence.4',
      (f) =>
        `Notre dernier échange remonte à ${silenceWords(f.silence)}, et ${f.you('ça me fait plaisir de te', 'cela me fait plaisir de vous')} réécrire.`,
    ),
  ],
  together: TOGETHER,
  favours: FAVOURS,
  capitalBelowGreeting: true,
  recipes: {
    ...ANNIVERSARIES,
    ...CHANGES,
    ...FEEDBACK,
    ...HARD,
    ...INVITE,
    ...JOBS,
    ...MADE,
    ...PACTS,
    ...PERSONAL,
    ...PRAISE,
    ...PROMISE,
    ...SHARE,
    ...TOUCH,
    ...WON,
  },
};
