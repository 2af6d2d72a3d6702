import { blankLine, line, type Recipes } from '../../pack';

/** Among people who trust each other. Never: scolding, streaks, an ask without an easy no. */
export const PACTS = {
  checkIn: {
    openings: [
      line('checkIn.o1', () => `wie ausgemacht melde ich mich.`),
      line('checkIn.o2', () => `heute ist unser Tag zum Abgleichen.`),
      line('checkIn.o3', () => `hier kommt mein Teil unserer Abmachung.`),
      line('checkIn.o4', () => `heute ist unser Termin, also fange ich an.`),
    ],
    bodies: [
      blankLine(
        'checkIn.b1',
        'progress',
        (f, it) =>
          `So weit bin ich: ${it}. Es ging langsamer als geplant, und es hilft, ${f.you('dir', 'Ihnen')} davon zu erzählen.`,
      ),
      blankLine(
        'checkIn.b2',
        'goal',
        (f, it) =>
          `Beim letzten Mal stand bei ${f.you('dir', 'Ihnen')} dies an: ${it}. Ich selbst habe ungefähr die Hälfte von meinem Plan geschafft.`,
      ),
      blankLine(
        'checkIn.b3',
        'progress',
        (f, it) =>
          `Zuerst das Neue von mir: ${it}. Dass ${f.you('du', 'Sie')} davon hören ${f.you('würdest', 'würden')}, hat mich dranbleiben lassen.`,
      ),
      blankLine(
        'checkIn.b4',
        'goal',
        (f, it) =>
          `Ich weiß noch, was bei ${f.you('dir', 'Ihnen')} als Nächstes kommen sollte: ${it}. Mein eigener Schritt war kleiner als gedacht, aber er ist gemacht.`,
      ),
    ],
    endings: [
      line('checkIn.e1', (f) => `Wie ist es bei ${f.you('dir', 'Ihnen')} gelaufen?`),
      line(
        'checkIn.e2',
        (f) =>
          `Und bei ${f.you('dir', 'Ihnen')}? Wenn die Woche alles verschluckt hat, machen wir den nächsten Schritt kleiner.`,
      ),
      line(
        'checkIn.e3',
        (f) =>
          `${f.you('Sag mir, wie weit du bist', 'Sagen Sie mir, wie weit Sie sind')}, und wenn der Plan nicht mehr passt, ändern wir ihn.`,
      ),
      line(
        'checkIn.e4',
        (f) =>
          `Wie steht es bei ${f.you('dir', 'Ihnen')}, und was würde den nächsten Schritt leichter machen?`,
      ),
    ],
    subjects: [
      line('checkIn.s1', () => `Unser Abgleich`),
      line('checkIn.s2', (f) => `Wie weit ${f.you('bist du', 'sind Sie')}?`),
    ],
  },
  ownDifficulty: {
    openings: [
      line(
        'ownDifficulty.o1',
        (f) => `ich möchte ${f.you('dir', 'Ihnen')} etwas erzählen, das gerade nicht gut läuft.`,
      ),
      line(
        'ownDifficulty.o2',
        (f) => `von mir ${f.you('hörst du', 'hören Sie')} sonst nur das Gute, heute ist es einmal anders.`,
      ),
      line('ownDifficulty.o3', (f) => `heute bin ich einmal ganz ehrlich mit ${f.you('dir', 'Ihnen')}.`),
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
          `Es geht um Folgendes: ${it}. Ich suche noch meinen Weg damit und habe an ${f.you('dich gedacht, weil du nicht urteilst', 'Sie gedacht, weil Sie nicht urteilen')}.`,
      ),
      blankLine(
        'ownDifficulty.b3',
        'difficulty',
        (f, it) =>
          `Was mich wach hält: ${it}. Schon dass ich ${f.you('dir', 'Ihnen')} davon erzähle, macht es ein wenig kleiner.`,
      ),
    ],
    endings: [
      line(
        'ownDifficulty.e1',
        (f) => `${f.you('Du musst', 'Sie müssen')} es nicht lösen, es hilft schon, dass ich es gesagt habe.`,
      ),
      line(
        'ownDifficulty.e2',
        (f) => `Ich suche keinen Rat, und ${f.you('dir', 'Ihnen')} höre ich genauso gern zu.`,
      ),
      line('ownDifficulty.e3', (f) => `${f.you('Kennst du', 'Kennen Sie')} das auch?`),
      line(
        'ownDifficulty.e4',
        (f) =>
          `Danke, dass ${f.you('du dir', 'Sie sich')} das ${f.you('anhörst', 'anhören')}, das ist schon viel.`,
      ),
    ],
    subjects: [
      line('ownDifficulty.s1', () => `Etwas Ehrliches`),
      line('ownDifficulty.s2', () => `Einmal nicht das Übliche`),
    ],
  },
  askAdvice: {
    openings: [
      line(
        'askAdvice.o1',
        (f) => `ich habe eine einzige Frage an ${f.you('dich', 'Sie')}, und sie ist kurz.`,
      ),
      line(
        'askAdvice.o2',
        (f) => `in einer Sache vertraue ich ${f.you('deinem', 'Ihrem')} Urteil mehr als meinem.`,
      ),
      line(
        'askAdvice.o3',
        (f) =>
          `ich komme an einer Stelle nicht weiter, an der ${f.you('du schon warst', 'Sie schon waren')}.`,
      ),
    ],
    bodies: [
      blankLine(
        'askAdvice.b1',
        'question',
        (_, it) => `Ich wüsste gern: ${it}. Zwei Wege habe ich probiert, überzeugt hat mich keiner.`,
      ),
      blankLine(
        'askAdvice.b2',
        'question',
        (f, it) =>
          `Es geht um diese Frage: ${it}. ${f.you('Du siehst', 'Sie sehen')} so etwas klar, und zwei Sätze von ${f.you('dir', 'Ihnen')} brächten mich ein gutes Stück weiter.`,
      ),
      blankLine(
        'askAdvice.b3',
        'question',
        (f, it) =>
          `Was ich allein nicht herausbekomme: ${it}. Ich weiß noch, wie gut ${f.you('du mit so etwas umgegangen bist', 'Sie mit so etwas umgegangen sind')}.`,
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
          `Ein Nein ist so willkommen wie eine Antwort, und ich erzähle ${f.you('dir', 'Ihnen')}, wie es ausging.`,
      ),
      line(
        'askAdvice.e4',
        (f) =>
          `${f.you('Magst du mir sagen, wie du', 'Mögen Sie mir sagen, wie Sie')} das ${f.you('siehst', 'sehen')}? Auch ein Nein ist in Ordnung.`,
      ),
    ],
    subjects: [
      line('askAdvice.s1', () => `Eine Frage`),
      line('askAdvice.s2', (f) => `Wie ${f.you('siehst du', 'sehen Sie')} das?`),
    ],
  },
} satisfies Partial<Recipes>;
