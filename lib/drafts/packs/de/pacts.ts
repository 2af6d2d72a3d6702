import { blankLine, goalKnown, line, type Recipes } from '../../pack';

/** Among people who trust each other. Never: scolding, streaks, an ask without an easy no. */
export const PACTS = {
  checkIn: {
    openings: [
      line('checkIn.o1', () => `wie ausgemacht melde ich mich.`),
      line('checkIn.o2', () => `heute ist unser Check-in.`),
      line('checkIn.o3', () => `wie abgemacht: ein kurzer Blick auf unsere Ziele.`),
      line('checkIn.o4', () => `es ist Zeit für unseren Zwischenstand.`),
    ],
    bodies: [
      blankLine(
        'checkIn.b1',
        'progress',
        (f, it) =>
          `So weit bin ich: ${it}. Dass ${f.you('du', 'Sie')} danach ${f.you('fragst', 'fragen')}, hilft mir wirklich.`,
      ),
      blankLine(
        'checkIn.b2',
        'goal',
        (f, it) =>
          `Das ${f.you('hattest du dir', 'hatten Sie sich')} vorgenommen: ${it}. Wie es bei mir aussieht, erzähle ich dann auch.`,
      ),
      blankLine(
        'checkIn.b3',
        'progress',
        (f, it) =>
          `Erst einmal zu mir: ${it}. Weil ich wusste, dass ${f.you('du nachfragst', 'Sie nachfragen')}, bin ich drangeblieben.`,
      ),
      blankLine(
        'checkIn.b4',
        'goal',
        (f, it) =>
          `Ich weiß noch, was bei ${f.you('dir', 'Ihnen')} dran war: ${it}. Bei mir gibt es auch etwas zu erzählen.`,
      ),
      blankLine(
        'checkIn.b5',
        'progress',
        (f, it) =>
          `Beim letzten Mal war ${f.you('dein', 'Ihr')} Ziel: ${f.goal ?? ''}. Und so steht es um meins: ${it}.`,
        { instead: goalKnown },
      ),
      blankLine(
        'checkIn.b6',
        'progress',
        (f, it) =>
          `Das ${f.you('hattest du dir', 'hatten Sie sich')} vorgenommen: ${f.goal ?? ''}. Erst einmal zu mir: ${it}.`,
        { instead: goalKnown },
      ),
      blankLine(
        'checkIn.b7',
        'progress',
        (f, it) =>
          `Ich weiß noch, was bei ${f.you('dir', 'Ihnen')} dran war: ${f.goal ?? ''}. Bei mir sieht es so aus: ${it}.`,
        { instead: goalKnown },
      ),
    ],
    endings: [
      line('checkIn.e1', (f) => `Wie ist es bei ${f.you('dir', 'Ihnen')} gelaufen?`),
      line('checkIn.e2', () => `Wenn die Woche zu voll war, machen wir den nächsten Schritt kleiner.`),
      line(
        'checkIn.e3',
        (f) =>
          `${f.you('Sag', 'Sagen Sie')} mir, wie es steht, und wenn der Plan nicht mehr passt, ändern wir ihn.`,
      ),
      line(
        'checkIn.e4',
        (f) =>
          `Wie steht es bei ${f.you('dir', 'Ihnen')}, und was würde den nächsten Schritt leichter machen?`,
      ),
    ],
    subjects: [line('checkIn.s1', () => `Unser Check-in`), line('checkIn.s2', () => `Wie läuft es?`)],
  },
  ownDifficulty: {
    openings: [
      line(
        'ownDifficulty.o1',
        (f) => `ich möchte ${f.you('dir', 'Ihnen')} etwas erzählen, das gerade nicht gut läuft.`,
      ),
      line(
        'ownDifficulty.o2',
        (f) =>
          `bei mir läuft gerade nicht alles rund, und ${f.you('dir', 'Ihnen')} möchte ich das ehrlich sagen.`,
      ),
      line('ownDifficulty.o3', (f) => `ich möchte einmal ganz offen mit ${f.you('dir', 'Ihnen')} sein.`),
      line(
        'ownDifficulty.o4',
        (f) => `ich vertraue ${f.you('dir', 'Ihnen')} etwas an, das ich nicht vielen erzähle.`,
      ),
    ],
    bodies: [
      blankLine(
        'ownDifficulty.b1',
        'difficulty',
        (f, it) =>
          `Im Moment fällt mir etwas schwerer, als ich bei der Arbeit zugebe: ${it}. Vor ${f.you('dir', 'Ihnen')} muss ich nicht so tun, als ob.`,
      ),
      blankLine(
        'ownDifficulty.b2',
        'difficulty',
        (f, it) =>
          `Worum es geht: ${it}. Ich weiß noch nicht recht, wie ich damit umgehen soll, und bei ${f.you('dir', 'Ihnen')} ist so etwas gut aufgehoben.`,
      ),
      blankLine(
        'ownDifficulty.b3',
        'difficulty',
        (_, it) =>
          `Das geht mir nicht aus dem Kopf: ${it}. Wenn ich es ausspreche, wird es schon ein wenig kleiner.`,
      ),
    ],
    endings: [
      line(
        'ownDifficulty.e1',
        (f) => `${f.you('Du musst', 'Sie müssen')} es nicht lösen, es hilft schon, dass ich es gesagt habe.`,
      ),
      line(
        'ownDifficulty.e2',
        (f) =>
          `Einen Rat brauche ich nicht, und umgekehrt höre ich ${f.you('dir', 'Ihnen')} genauso gern zu.`,
      ),
      line('ownDifficulty.e3', (f) => `${f.you('Kennst du', 'Kennen Sie')} das auch?`),
      line('ownDifficulty.e4', () => `Danke fürs Zuhören, das hilft schon viel.`),
    ],
    subjects: [
      line('ownDifficulty.s1', () => `Etwas Ehrliches`),
      line('ownDifficulty.s2', () => `Einmal nicht das Übliche`),
    ],
  },
  askAdvice: {
    openings: [
      line('askAdvice.o1', (f) => `ich habe eine kurze Frage an ${f.you('dich', 'Sie')}.`),
      line(
        'askAdvice.o2',
        (f) => `in einer Sache vertraue ich ${f.you('deinem', 'Ihrem')} Urteil mehr als meinem.`,
      ),
      line(
        'askAdvice.o3',
        (f) =>
          `ich komme bei einer Sache nicht weiter, mit der ${f.you('du dich auskennst', 'Sie sich auskennen')}.`,
      ),
    ],
    bodies: [
      blankLine(
        'askAdvice.b1',
        'question',
        (_, it) => `Mich beschäftigt gerade Folgendes: ${it}. Allein drehe ich mich da im Kreis.`,
      ),
      blankLine(
        'askAdvice.b2',
        'question',
        (f, it) =>
          `Es geht um Folgendes: ${it}. ${f.you('Du siehst', 'Sie sehen')} so etwas klar, zwei Sätze von ${f.you('dir', 'Ihnen')} würden mir schon helfen.`,
      ),
      blankLine(
        'askAdvice.b3',
        'question',
        (f, it) =>
          `Das bekomme ich allein nicht gelöst: ${it}. Ich weiß, dass ${f.you('du', 'Sie')} mit so etwas gut umgehen ${f.you('kannst', 'können')}.`,
      ),
    ],
    endings: [
      line('askAdvice.e1', () => `Wenn dafür keine Zeit ist, ist das völlig in Ordnung.`),
      line(
        'askAdvice.e2',
        (f) =>
          `Was ${f.you('würdest du', 'würden Sie')} tun? Und wenn es gerade ungünstig ist, ${f.you('sag', 'sagen Sie')} es einfach.`,
      ),
      line(
        'askAdvice.e3',
        (f) =>
          `Wenn es nicht passt, kein Problem. Sonst erzähle ich ${f.you('dir', 'Ihnen')} gern, wie es ausgegangen ist.`,
      ),
      line(
        'askAdvice.e4',
        (f) =>
          `${f.you('Magst du mir deine', 'Würden Sie mir Ihre')} Meinung sagen? Auch ein Nein ist in Ordnung.`,
      ),
    ],
    subjects: [
      line('askAdvice.s1', () => `Eine Frage`),
      line('askAdvice.s2', (f) => `Wie ${f.you('siehst du', 'sehen Sie')} das?`),
    ],
  },
} satisfies Partial<Recipes>;
