import { blankLine, line, type Phrase, type Recipes } from '../../pack';

/**
 * When work is lost or sought: sorry, what they are worth, one thing that the writer can really do, no answer needed.
 * Never: congratulations, a bright side, "was kommt jetzt", a question, anything in public.
 */

const HELP: readonly [Phrase, Phrase, Phrase, Phrase] = [
  blankLine(
    'hard.b1',
    'offer',
    (f, it) =>
      `Ich kenne ${f.you('deine', 'Ihre')} Arbeit und weiß, was sie wert ist. Das kann ich diese Woche für ${f.you('dich', 'Sie')} tun: ${it}.`,
  ),
  blankLine(
    'hard.b2',
    'offer',
    (f, it) =>
      `Jedes Team kann froh sein, ${f.you('dich', 'Sie')} dabeizuhaben, und das sage ich allen, die mich fragen. Anbieten kann ich ${f.you('dir das hier', 'Ihnen Folgendes')}: ${it}.`,
  ),
  blankLine(
    'hard.b3',
    'offer',
    (f, it) =>
      `Ich weiß, wie gut ${f.you('du arbeitest', 'Sie arbeiten')}, und daran ändert sich nichts. Eins kann ich ${f.you('dir', 'Ihnen')} sofort anbieten: ${it}.`,
  ),
  blankLine(
    'hard.b4',
    'offer',
    (f, it) =>
      `Ich halte viel von ${f.you('dir und deiner', 'Ihnen und Ihrer')} Arbeit. Mein Angebot, wenn es ${f.you('dir', 'Ihnen')} hilft: ${it}.`,
  ),
];

const NO_ANSWER: readonly [Phrase, Phrase, Phrase, Phrase] = [
  line('hard.e1', (f) => `${f.you('Du musst', 'Sie müssen')} nicht antworten.`, {
    channels: ['message', 'note', 'mail'],
  }),
  line('hard.e2', (f) => `Das braucht keine Antwort, ${f.you('du solltest', 'Sie sollten')} es nur wissen.`),
  line('hard.e3', () => `Ob es passt oder nicht, eine Antwort ist nicht nötig.`),
  line('hard.e4', (f) => `Darauf ${f.you('musst du', 'müssen Sie')} nicht antworten, auch später nicht.`),
];

export const HARD = {
  openToWork: {
    openings: [
      line(
        'openToWork.o1',
        (f) =>
          `ich habe gesehen, dass ${f.you('du etwas Neues suchst', 'Sie etwas Neues suchen')}, und wollte mich melden. Es tut mir leid, dass es so gekommen ist.`,
      ),
      line(
        'openToWork.o2',
        (f) =>
          `ich habe gelesen, dass ${f.you('du', 'Sie')} auf der Suche ${f.you('bist', 'sind')}. Das tut mir leid, so eine Zeit kostet bestimmt Kraft.`,
      ),
      line(
        'openToWork.o3',
        (f) =>
          `dass ${f.you('du', 'Sie')} gerade eine neue Stelle ${f.you('suchst', 'suchen')}, habe ich eben erst gelesen. Es tut mir leid, das ist bestimmt nicht leicht.`,
      ),
    ],
    bodies: HELP,
    endings: NO_ANSWER,
    subjects: [
      line('openToWork.s1', () => `Wenn ich etwas tun kann`),
      line('openToWork.s2', () => `Ein paar Worte`),
    ],
  },
  roleEnded: {
    openings: [
      line(
        'roleEnded.o1',
        (f) =>
          `ich habe gesehen, dass ${f.you('deine', 'Ihre')} Stelle zu Ende gegangen ist, und das tut mir leid.`,
      ),
      line(
        'roleEnded.o2',
        (f) =>
          `es tut mir leid zu lesen, dass ${f.you('deine', 'Ihre')} Stelle zu Ende ist. Das ist sicher viel auf einmal.`,
      ),
      line(
        'roleEnded.o3',
        (f) =>
          `ich habe gelesen, dass bei ${f.you('dir', 'Ihnen')} beruflich etwas zu Ende gegangen ist. Das tut mir leid.`,
      ),
    ],
    bodies: HELP,
    endings: NO_ANSWER,
    subjects: [
      line('roleEnded.s1', () => `Wenn ich etwas tun kann`),
      line('roleEnded.s2', () => `Es tut mir leid`),
    ],
  },
} satisfies Partial<Recipes>;
