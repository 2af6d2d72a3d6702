import { blankLine, line, type Recipes } from '../../pack';

/** Things and people to pass on. Never: naming the other before they agree. */
export const SHARE = {
  shareArticle: {
    openings: [
      line(
        'shareArticle.o1',
        (f) => `ich habe heute etwas gelesen, das auf ${f.you('deinen', 'Ihren')} Tisch gehört.`,
      ),
      line('shareArticle.o2', (f) => `bei einem Text musste ich gerade an ${f.you('dich', 'Sie')} denken.`),
      line(
        'shareArticle.o3',
        (f) => `mir ist etwas begegnet, das ich ${f.you('dir', 'Ihnen')} weitergeben möchte.`,
      ),
      line('shareArticle.o4', () => `hier ist etwas zum Lesen, für einen ruhigen Moment.`),
    ],
    bodies: [
      blankLine(
        'shareArticle.b1',
        'article',
        (f, it) =>
          `Ich meine dies: ${it}. Es ist sehr nah an dem, was ${f.you('du', 'Sie')} zuletzt über die Arbeit gesagt ${f.you('hast', 'haben')}.`,
      ),
      blankLine(
        'shareArticle.b2',
        'article',
        (f, it) =>
          `Mein Tipp: ${it}. Der mittlere Teil ist der beste, und warum ich ihn ${f.you('dir', 'Ihnen')} schicke, sieht man dann gleich.`,
      ),
      blankLine(
        'shareArticle.b3',
        'article',
        (f, it) =>
          `Es handelt sich hierum: ${it}. Bei solchen Dingen ${f.you('schaust du', 'schauen Sie')} genauer hin als die meisten, da ist es in guten Händen.`,
      ),
    ],
    endings: [
      line(
        'shareArticle.e1',
        (f) => `${f.you('Lies es, wann du magst', 'Lesen Sie es, wann Sie mögen')}, oder gar nicht.`,
      ),
      line('shareArticle.e2', (f) => `Was ${f.you('hältst du', 'halten Sie')} davon?`),
      line('shareArticle.e3', () => `Vielleicht nützt es etwas, das würde mich freuen.`),
      line(
        'shareArticle.e4',
        (f) =>
          `Vielleicht ist ein Satz dabei, der zu dem passt, woran ${f.you('du gerade arbeitest', 'Sie gerade arbeiten')}.`,
      ),
    ],
    subjects: [
      line('shareArticle.s1', () => `Etwas zum Lesen`),
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
        (f) => `heute habe ich von etwas gehört, auf dem fast schon ${f.you('dein', 'Ihr')} Name steht.`,
      ),
    ],
    bodies: [
      blankLine(
        'shareOpportunity.b1',
        'opportunity',
        (f, it) =>
          `Es geht um Folgendes: ${it}. Gefragt ist, wer schwierige Dinge ruhig erklären kann, und das ${f.you('kannst du', 'können Sie')}.`,
      ),
      blankLine(
        'shareOpportunity.b2',
        'opportunity',
        (f, it) =>
          `Gesucht werden gerade Leute hierfür: ${it}. Es klingt nach der Arbeit, die ${f.you('dir', 'Ihnen')} liegt.`,
      ),
      blankLine(
        'shareOpportunity.b3',
        'opportunity',
        (f, it) =>
          `Es handelt sich um dies: ${it}. Ob ${f.you('du so etwas suchst', 'Sie so etwas suchen')}, weiß ich nicht, aber schade wäre es, davon nichts zu wissen.`,
      ),
    ],
    endings: [
      line(
        'shareOpportunity.e1',
        (f) =>
          `Wenn es nichts für ${f.you('dich ist, lass', 'Sie ist, lassen Sie')} es einfach vorbeiziehen.`,
      ),
      line('shareOpportunity.e2', (f) => `Was ich darüber weiß, erzähle ich ${f.you('dir', 'Ihnen')} gern.`),
      line('shareOpportunity.e3', () => `Wenn es nicht passt, braucht es keine Antwort.`),
      line(
        'shareOpportunity.e4',
        (f) => `Ich lege gern ein Wort ein, wenn ${f.you('du das möchtest', 'Sie das möchten')}.`,
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
          `mir ist eine Person eingefallen, die ${f.you('du vielleicht gern kennen würdest', 'Sie vielleicht gern kennen würden')}.`,
      ),
      line(
        'offerIntroduction.o2',
        (f) =>
          `unter meinen Kontakten ist eine Person, bei der ich an ${f.you('dich', 'Sie')} denken musste.`,
      ),
      line(
        'offerIntroduction.o3',
        (f) =>
          `ich kenne eine Person, die vielleicht zwanzig Minuten ${f.you('deiner', 'Ihrer')} Zeit wert ist.`,
      ),
    ],
    bodies: [
      blankLine(
        'offerIntroduction.b1',
        'topic',
        (_, it) =>
          `Das Thema ist verwandt, nur von der anderen Seite gesehen: ${it}. Auf jeder Seite liegt, was der anderen fehlt.`,
      ),
      blankLine(
        'offerIntroduction.b2',
        'topic',
        (_, it) => `Das Gemeinsame wäre dies: ${it}. Ein Gespräch darüber würde beiden einige Umwege sparen.`,
      ),
      blankLine(
        'offerIntroduction.b3',
        'topic',
        (_, it) =>
          `Worum es dabei geht: ${it}. Solches Wissen findet man kaum aufgeschrieben, und hier wird es gern geteilt.`,
      ),
    ],
    endings: [
      line('offerIntroduction.e1', () => `Soll ich fragen, oder lieber nicht? Beides ist in Ordnung.`),
      line(
        'offerIntroduction.e2',
        (f) => `Ich frage nur nach einem Ja von ${f.you('dir', 'Ihnen')}, und ein Nein braucht keinen Grund.`,
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
