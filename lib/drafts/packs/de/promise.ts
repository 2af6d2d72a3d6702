import { blankLine, line, type Recipes } from '../../pack';

/** What was promised is here. Never: excuses for the time that it took, or a wait for thanks. */
export const PROMISE = {
  keepPromise: {
    openings: [
      line('keepPromise.o1', () => `mein Versprechen habe ich nicht vergessen.`),
      line('keepPromise.o2', (f) => `ich hatte ${f.you('dir', 'Ihnen')} etwas versprochen.`),
      line('keepPromise.o3', (f) => `da war noch etwas, das ich ${f.you('dir', 'Ihnen')} zugesagt hatte.`),
      line('keepPromise.o4', () => `heute löse ich ein Versprechen ein.`),
    ],
    bodies: [
      blankLine(
        'keepPromise.b1',
        'promised',
        (f, it) => `Hier ist es: ${it}. Ich hoffe, es hilft ${f.you('dir', 'Ihnen')} weiter.`,
      ),
      blankLine(
        'keepPromise.b2',
        'promised',
        (f, it) =>
          `Jetzt ist es so weit: ${it}. Wenn etwas unklar ist, ${f.you('frag', 'fragen Sie')} einfach nach.`,
      ),
      blankLine(
        'keepPromise.b3',
        'promised',
        (f, it) =>
          `Wie besprochen: ${it}. ${f.you('Mach', 'Machen Sie')} damit, was ${f.you('dir', 'Ihnen')} am meisten nützt.`,
      ),
    ],
    endings: [
      line(
        'keepPromise.e1',
        (f) =>
          `Falls ${f.you('du dir', 'Sie sich')} etwas anderes vorgestellt ${f.you('hast', 'haben')}, schaue ich gern noch einmal.`,
      ),
      line('keepPromise.e2', () => `Eine Antwort ist nicht nötig.`),
      line('keepPromise.e3', () => `Das habe ich gern gemacht.`),
    ],
    subjects: [
      line('keepPromise.s1', () => `Wie versprochen`),
      line('keepPromise.s2', () => `Mein Versprechen`),
    ],
  },
} satisfies Partial<Recipes>;
