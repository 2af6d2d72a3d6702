import type { Facts } from '../../facts';
import { line, named, type Pack } from '../../pack';
import { ANNIVERSARIES } from './anniversaries';
import { CHANGES } from './changes';
import { FEEDBACK } from './feedback';
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
import { silenceWords } from './grammar';

const familiar = (f: Facts): boolean => f.you('você', '') !== '';

/** Portuguese as in Brazil, without what jars in Portugal; polite without any pronoun; no word with a gender. */
export const PT: Pack = {
  language: 'pt',
  greetings: [
    line('greeting.1', (f) => named(f, (name) => `Oi, ${name},`, 'Oi,'), {
      tones: ['warm', 'concise'],
      channels: ['message', 'note', 'mail', 'spoken'],
      when: familiar,
    }),
    line('greeting.2', (f) => named(f, (name) => `Olá, ${name},`, 'Olá,'), {
      channels: ['message', 'note', 'mail', 'spoken'],
    }),
    line(
      'greeting.3',
      (f) => named(f, (name) => `Bom dia, ${familiar(f) ? name : (f.fullName ?? name)},`, 'Bom dia,'),
      { tones: ['formal'], channels: ['message', 'note', 'mail'] },
    ),
    line('greeting.4', (f) => named(f, (name) => `${name},`, ''), { channels: ['comment'] }),
    line('greeting.5', (f) => named(f, (name) => `${name},`, 'Olá,'), {
      tones: ['warm', 'concise'],
      channels: ['message', 'note', 'mail'],
    }),
  ],
  signOffs: [
    line('signOff.1', () => `Um abraço,`, { tones: ['warm', 'concise'] }),
    line('signOff.2', () => `Cordialmente,`, { tones: ['formal'] }),
    line('signOff.3', () => `Com um abraço,`, { tones: ['warm'] }),
    line('signOff.4', () => `Tudo de bom,`, { tones: ['warm', 'concise'] }),
    line('signOff.5', () => `Atenciosamente,`, { tones: ['formal'] }),
  ],
  silences: [
    line(
      'silence.1',
      (f) => `Faz ${silenceWords(f.silence)} que não nos falamos, então aproveito para mandar um olá.`,
    ),
    line(
      'silence.2',
      (f) => `Não nos falamos há ${silenceWords(f.silence)}, eu sei, mas quis escrever mesmo assim.`,
    ),
    line('silence.3', (f) => `Depois de ${silenceWords(f.silence)} de silêncio, é bom voltar a escrever.`),
    line(
      'silence.4',
      (f) => `A nossa última conversa foi há ${silenceWords(f.silence)}, e fiquei com vontade de escrever.`,
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
