import { type Facts, line, named, type Pack } from '../../pack';
import { ANNIVERSARIES } from './anniversaries';
import { CHANGES } from './changes';
import { FEEDBACK } from './feedback';
import { silenceLong, silenceSince } from './grammar';
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

const isFamiliar = (f: Facts): boolean => f.you('du', 'Sie') === 'du';
/** With du goes the first name, however formal the rest. */
const full = (f: Facts, word: string): string => {
  const called = isFamiliar(f) ? f.name : f.fullName;
  return called === null ? `${word},` : `${word} ${called},`;
};

/** German, as one writes to a colleague whom one likes: du or Sie, and never a word that tells a gender. */
export const DE: Pack = {
  language: 'de',
  greetings: [
    line('greeting.1', (f) => named(f, (name) => `Hallo ${name},`, 'Hallo,'), {
      tones: ['warm', 'concise'],
      channels: ['message', 'note', 'mail', 'spoken'],
    }),
    line('greeting.2', (f) => named(f, (name) => `Hi ${name},`, 'Hi,'), {
      tones: ['warm', 'concise'],
      channels: ['message', 'note', 'mail', 'spoken'],
      when: isFamiliar,
    }),
    line('greeting.3', (f) => named(f, (name) => `Guten Tag ${name},`, 'Guten Tag,'), {
      tones: ['warm', 'concise'],
      channels: ['message', 'note', 'mail', 'spoken'],
      when: (f) => !isFamiliar(f),
    }),
    line('greeting.5', (f) => full(f, 'Guten Tag'), {
      tones: ['formal'],
      channels: ['message', 'note', 'mail', 'spoken'],
    }),
    line('greeting.6', (f) => full(f, 'Hallo'), { tones: ['formal'], channels: ['message', 'note', 'mail'] }),
    line('greeting.7', (f) => named(f, (name) => `${name},`, ''), { channels: ['comment'] }),
  ],
  signOffs: [
    line('signOff.1', () => `Herzliche Grüße`, { tones: ['warm'] }),
    line('signOff.2', () => `Viele Grüße`, { tones: ['warm', 'concise'] }),
    line('signOff.3', () => `Liebe Grüße`, { tones: ['warm'], when: isFamiliar }),
    line('signOff.4', () => `Beste Grüße`, { tones: ['concise', 'formal'] }),
    line('signOff.5', () => `Mit freundlichen Grüßen`, {
      tones: ['formal'],
      when: (f) => !isFamiliar(f),
    }),
  ],
  silences: [
    line(
      'silence.1',
      (f) => `Unsere letzten Nachrichten sind ${silenceLong(f.silence)} her, da wurde es Zeit für ein Hallo.`,
      { tones: ['warm', 'concise'] },
    ),
    line(
      'silence.2',
      (f) =>
        `Ich weiß, wir haben uns seit ${silenceSince(f.silence)} nicht geschrieben, aber melden wollte ich mich trotzdem.`,
    ),
    line(
      'silence.3',
      (f) =>
        `Nach ${silenceSince(f.silence)} ohne Nachricht freue ich mich, ${f.you('dir', 'Ihnen')} wieder einmal zu schreiben.`,
    ),
    line(
      'silence.4',
      (f) =>
        `Seit ${silenceSince(f.silence)} haben wir nichts voneinander gehört, umso lieber schreibe ich jetzt.`,
    ),
  ],
  together: TOGETHER,
  favours: FAVOURS,
  capitalBelowGreeting: false,
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
