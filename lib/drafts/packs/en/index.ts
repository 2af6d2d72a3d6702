import { line, named, type Pack } from '../../pack';
import { ANNIVERSARIES } from './anniversaries';
import { CHANGES } from './changes';
import { FEEDBACK } from './feedback';
import { HARD } from './hard';
import { inFull } from './inFull';
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

/** English, as one writes to a colleague whom one likes. */
export const EN: Pack = {
  language: 'en',
  greetings: [
    line('greeting.1', (f) => named(f, (name) => `Hi ${name},`, 'Hi,'), {
      tones: ['warm', 'concise'],
      channels: ['message', 'note', 'mail', 'spoken'],
    }),
    line('greeting.2', (f) => named(f, (name) => `Hello ${name},`, 'Hello,'), {
      channels: ['message', 'note', 'mail', 'spoken'],
    }),
    line('greeting.3', (f) => named(f, (name) => `Dear ${name},`, 'Hello,'), {
      tones: ['formal'],
      channels: ['message', 'note', 'mail'],
    }),
    line('greeting.4', (f) => named(f, (name) => `${name},`, ''), { channels: ['comment'] }),
    line('greeting.5', (f) => named(f, (name) => `${name},`, 'Hi,'), {
      tones: ['concise'],
      channels: ['message', 'note'],
    }),
  ],
  signOffs: [
    line('signOff.1', () => `Best wishes,`),
    line('signOff.2', () => `Kind regards,`, { tones: ['formal', 'concise'] }),
    line('signOff.3', () => `Warmly,`, { tones: ['warm'] }),
    line('signOff.4', () => `All the best,`, { tones: ['warm', 'concise'] }),
    line('signOff.5', () => `With kind wishes,`, { tones: ['formal'] }),
  ],
  silences: [
    line(
      'silence.1',
      (f) => `It’s been ${silenceWords(f.silence)} since we last wrote, so this is a hello as well.`,
    ),
    line(
      'silence.2',
      (f) => `I know we haven’t written for ${silenceWords(f.silence)}, but I wanted to write all the same.`,
    ),
    line(
      'silence.3',
      (f) =>
        `It’s been ${silenceWords(f.silence)} since our last message, I know, and it’s good to write to you again.`,
    ),
    line(
      'silence.4',
      (f) => `Our last message was ${silenceWords(f.silence)} ago, and I’m glad to be writing again.`,
    ),
  ],
  together: TOGETHER,
  favours: FAVOURS,
  capitalBelowGreeting: true,
  inFull,
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
