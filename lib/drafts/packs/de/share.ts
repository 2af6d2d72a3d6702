import { blankLine, line, type Recipes } from '../../pack';

/** Things and people to pass on. Never: naming the other before they agree. */
export const SHARE = {
  shareArticle: {
    openings: [
      line(
        'shareArticle.o1',
        (f) => `ich habe heute etwas gelesen, das ${f.you('dich', 'Sie')} interessieren könnte.`,
      ),
      line('shareArticle.o2', (f) => `bei einem Text musste ich gerade an ${f.you('dich', 'Sie')} denken.`),
      line(
        'shareArticle.o3',
        (f) => `ich bin auf etwas gestoßen, das ich ${f.you('dir', 'Ihnen')} gern weitergebe.`,
      ),
      line('shareArticle.o4', () => `etwas zum Lesen, für einen ruhigen Moment.`),
    ],
    bodies: [
      blankLine(
        'shareArticle.b1',
        'article',
        (f, it) =>
          `Und zwar: ${it}. Ich glaube, es passt zu dem, was ${f.you('dich', 'Sie')} gerade beschäftigt.`,
      ),
      blankLine(
        'shareArticle.b2',
        'article',
        (f, it) => `Mein Tipp: ${it}. Warum, ${f.you('siehst du', 'sehen Sie')} bestimmt sofort.`,
      ),
      blankLine(
        'shareArticle.b3',
        'article',
        (f, it) =>
          `Es geht um Folgendes: ${it}. Bei solchen Themen ${f.you('schaust du', 'schauen Sie')} genauer hin als die meisten.`,
      ),
    ],
    endings: [
      line('shareArticle.e1', () => `Das hat Zeit, und ungelesen bleiben darf es auch.`),
      line('shareArticle.e2', (f) => `Was ${f.you('hältst du', 'halten Sie')} davon?`),
      line('shareArticle.e3', (f) => `Vielleicht ${f.you('kannst du', 'können Sie')} etwas davon brauchen.`),
      line('shareArticle.e4', (f) => `${f.you('Du musst dich', 'Sie müssen sich')} dazu nicht melden.`),
    ],
    subjects: [
      line('shareArticle.s1', () => `Lesetipp`),
      line('shareArticle.s2', () => `Für einen ruhigen Moment`),
    ],
  },
  shareOpportunity: {
    openings: [
      line(
        'shareOpportunity.o1',
        (f) => `mir ist etwas begegnet, das zu ${f.you('dir', 'Ihnen')} passen könnte.`,
      ),
      line(
        'shareOpportunity.o2',
        (f) => `für mich ist es nichts, aber ich habe sofort an ${f.you('dich', 'Sie')} gedacht.`,
      ),
      line(
        'shareOpportunity.o3',
        (f) => `ich habe von etwas gehört, das wie für ${f.you('dich', 'Sie')} gemacht ist.`,
      ),
    ],
    bodies: [
      blankLine(
        'shareOpportunity.b1',
        'opportunity',
        (f, it) =>
          `Es geht um Folgendes: ${it}. Ich finde, das passt gut zu dem, was ${f.you('du kannst', 'Sie können')}.`,
      ),
      blankLine(
        'shareOpportunity.b2',
        'opportunity',
        (f, it) => `Worum es geht: ${it}. So etwas liegt ${f.you('dir', 'Ihnen')}, glaube ich.`,
      ),
      blankLine(
        'shareOpportunity.b3',
        'opportunity',
        (f, it) =>
          `Konkret: ${it}. Ob ${f.you('du so etwas suchst', 'Sie so etwas suchen')}, weiß ich nicht, aber ich wollte es ${f.you('dir', 'Ihnen')} nicht vorenthalten.`,
      ),
    ],
    endings: [
      line('shareOpportunity.e1', () => `Wenn es nicht das Richtige ist, ist das völlig in Ordnung.`),
      line('shareOpportunity.e2', (f) => `Mehr dazu erzähle ich ${f.you('dir', 'Ihnen')} gern.`),
      line('shareOpportunity.e3', () => `Wenn es nicht infrage kommt, braucht es keine Antwort.`),
      line(
        'shareOpportunity.e4',
        (f) =>
          `Wenn ${f.you('du möchtest', 'Sie möchten')}, lege ich gern ein gutes Wort für ${f.you('dich', 'Sie')} ein.`,
      ),
    ],
    subjects: [
      line('shareOpportunity.s1', () => `Etwas, das passen könnte`),
      line('shareOpportunity.s2', (f) => `Ich habe an ${f.you('dich', 'Sie')} gedacht`),
    ],
  },
  offerIntroduction: {
    openings: [
      line(
        'offerIntroduction.o1',
        (f) =>
          `mir ist eine Person eingefallen, die ${f.you('du vielleicht gern kennenlernen würdest', 'Sie vielleicht gern kennenlernen würden')}.`,
      ),
      line(
        'offerIntroduction.o2',
        (f) =>
          `ich habe eine Idee, mit wem ${f.you('du dich gut verstehen könntest', 'Sie sich gut verstehen könnten')}.`,
      ),
      line(
        'offerIntroduction.o3',
        (f) =>
          `ich kenne eine Person, mit der sich für ${f.you('dich', 'Sie')} zwanzig Minuten lohnen könnten.`,
      ),
    ],
    bodies: [
      blankLine(
        'offerIntroduction.b1',
        'topic',
        (_, it) =>
          `Es geht um ein gemeinsames Thema, nur von der anderen Seite: ${it}. Da ließe sich viel voneinander lernen.`,
      ),
      blankLine(
        'offerIntroduction.b2',
        'topic',
        (_, it) =>
          `Das gemeinsame Thema wäre: ${it}. Ein Gespräch würde beiden Seiten ein paar Umwege ersparen.`,
      ),
      blankLine(
        'offerIntroduction.b3',
        'topic',
        (_, it) =>
          `Darum würde es gehen: ${it}. So etwas kann man nirgends nachlesen, das erfährt man nur im Gespräch.`,
      ),
    ],
    endings: [
      line('offerIntroduction.e1', () => `Soll ich fragen, oder lieber nicht? Beides ist in Ordnung.`),
      line(
        'offerIntroduction.e2',
        (f) =>
          `Ich frage erst, wenn ${f.you('du Ja sagst, und ein Nein musst du', 'Sie Ja sagen, und ein Nein müssen Sie')} nicht begründen.`,
      ),
      line(
        'offerIntroduction.e3',
        (f) => `${f.you('Möchtest du', 'Möchten Sie')}, dass ich frage, oder passt es gerade nicht?`,
      ),
      line('offerIntroduction.e4', () => `Noch weiß niemand davon, ein Nein ist also leicht.`),
    ],
    subjects: [
      line('offerIntroduction.s1', (f) => `Ein Kontakt, wenn ${f.you('du magst', 'Sie mögen')}`),
      line('offerIntroduction.s2', () => `Eine Idee für ein Kennenlernen`),
    ],
  },
} satisfies Partial<Recipes>;
