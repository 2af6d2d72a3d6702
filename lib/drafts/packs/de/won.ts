import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** Things won and learned. Never: envy, asking about jobs. */
export const WON = {
  award: {
    openings: [
      line('award.o1', (f) => `${f.award}: herzlichen Glückwunsch.`),
      line('award.o2', (f) => `ich habe von der Auszeichnung gelesen, ${f.award}. Glückwunsch.`),
      line('award.o3', (f) => `herzlichen Glückwunsch zu dieser Auszeichnung: ${f.award}.`),
      namedLine('award.o4', (f, name) => `${f.award}, ${name}: herzlichen Glückwunsch.`),
    ],
    bodies: [
      blankLine(
        'award.b1',
        'memory',
        (_, it) =>
          `Ich erinnere mich gut: ${it}, und all die Abende, die darin steckten. Schön, dass es jemand gesehen hat.`,
      ),
      blankLine(
        'award.b2',
        'contribution',
        (f, it) =>
          `Mir fällt dazu ein, was von außen niemand sieht: ${it}. Und wie geduldig ${f.you('du', 'Sie')} dabei geblieben ${f.you('bist', 'sind')}.`,
      ),
      blankLine(
        'award.b3',
        'contribution',
        (f, it) =>
          `Wer ${f.you('deine', 'Ihre')} Arbeit kennt, wundert sich nicht, ich sage nur: ${it}. Die einfache Lösung war nie genug.`,
      ),
      blankLine(
        'award.b4',
        'memory',
        (f, it) =>
          `Da war ich in Gedanken gleich bei etwas anderem: ${it}. ${f.you('Dir', 'Ihnen')} ging es schon um die Sache, als an einen Preis noch niemand dachte.`,
      ),
    ],
    endings: [
      line('award.e1', () => `Hoffentlich findet sich ein Abend, um es richtig zu genießen.`),
      line('award.e2', (f) => `Ich freue mich für ${f.you('dich', 'Sie')} und alle, die dabei waren.`),
      line('award.e3', (f) => `${f.you('Lass dich', 'Lassen Sie sich')} einen Tag lang feiern.`, {
        tones: ['warm', 'concise'],
      }),
      line(
        'award.e4',
        (f) => `Ich wünsche ${f.you('dir', 'Ihnen')} noch viel Arbeit, in der so viel Herz stecken darf.`,
      ),
    ],
    subjects: [line('award.s1', (f) => f.award), line('award.s2', () => `Glückwunsch zur Auszeichnung`)],
  },
  certification: {
    openings: [
      line('certification.o1', (f) => `herzlichen Glückwunsch zum Zertifikat: ${f.award}.`),
      line(
        'certification.o2',
        (f) =>
          `ich habe gesehen, dass ${f.you('du es geschafft hast', 'Sie es geschafft haben')}: ${f.award}. Glückwunsch.`,
      ),
      line('certification.o3', (f) => `${f.award} ist geschafft, lese ich. Glückwunsch.`),
      namedLine('certification.o4', (f, name) => `Glückwunsch zu ${f.award}, ${name}.`),
    ],
    bodies: [
      blankLine(
        'certification.b1',
        'memory',
        (f, it) =>
          `Da fällt mir ein Beispiel ein, wie ${f.you('du lernst', 'Sie lernen')}, gründlich und neben allem anderen: ${it}.`,
      ),
      blankLine(
        'certification.b2',
        'contribution',
        (_, it) => `Zu sehen war es ja längst: ${it}. Schön, dass es jetzt auch auf Papier steht.`,
      ),
      blankLine(
        'certification.b3',
        'memory',
        (f, it) =>
          `Ich musste an etwas denken: ${it}. ${f.you('Du hörst', 'Sie hören')} nicht auf, wenn es gerade reicht, und das sieht man wieder.`,
      ),
      blankLine(
        'certification.b4',
        'interest',
        (f, it) =>
          `Von etwas ${f.you('hast du', 'haben Sie')} mir einmal erzählt: ${it}. Ich mag es, wenn jemand der eigenen Neugier so nachgeht.`,
      ),
    ],
    endings: [
      line(
        'certification.e1',
        (f) => `Hoffentlich gehören die Abende jetzt wieder ${f.you('dir', 'Ihnen')}.`,
      ),
      line(
        'certification.e2',
        (f) =>
          `Möge es bei der Arbeit nützen, die ${f.you('du am liebsten machst', 'Sie am liebsten machen')}.`,
      ),
      line('certification.e3', (f) => `Welcher Teil hat ${f.you('dir', 'Ihnen')} am besten gefallen?`, {
        tones: ['warm', 'concise'],
      }),
      line(
        'certification.e4',
        (f) => `Ich wünsche ${f.you('dir', 'Ihnen')} ein freies Wochenende zum Ausruhen.`,
      ),
    ],
    subjects: [
      line('certification.s1', (f) => f.award),
      line('certification.s2', () => `Glückwunsch zum Zertifikat`),
    ],
  },
  degree: {
    openings: [
      line('degree.o1', (f) => `herzlichen Glückwunsch zum Abschluss: ${f.degree}, ${f.school}.`),
      line(
        'degree.o2',
        (f) => `${f.you('du hast', 'Sie haben')} es geschafft: ${f.degree}, ${f.school}. Glückwunsch.`,
      ),
      line(
        'degree.o3',
        (f) =>
          `ich habe gelesen, dass ${f.you('dein', 'Ihr')} Studium zu Ende ist: ${f.degree}, ${f.school}. Herzlichen Glückwunsch.`,
      ),
      namedLine('degree.o4', (f, name) => `${f.degree}, ${f.school}: Glückwunsch, ${name}.`),
    ],
    bodies: [
      blankLine(
        'degree.b1',
        'memory',
        (_, it) =>
          `Ich weiß noch gut, was daneben alles lief: ${it}. Wie viele Abende beides gekostet hat, kann ich ahnen.`,
      ),
      blankLine(
        'degree.b2',
        'interest',
        (f, it) =>
          `Von etwas ${f.you('hast du', 'haben Sie')} so lebendig erzählt, dass ich beim Zuhören dazugelernt habe: ${it}.`,
      ),
      blankLine(
        'degree.b3',
        'contribution',
        (f, it) =>
          `Ich kenne ja ${f.you('deine', 'Ihre')} Arbeit, zum Beispiel dies: ${it}. Wer neben ${f.you('dir', 'Ihnen')} studiert hat, hatte Glück.`,
      ),
      blankLine(
        'degree.b4',
        'memory',
        (f, it) =>
          `Mir kommt dabei etwas in den Sinn: ${it}. Wenn ${f.you('du etwas verstehen willst, bleibst du', 'Sie etwas verstehen wollen, bleiben Sie')} dran, bis es so weit ist.`,
      ),
    ],
    endings: [
      line(
        'degree.e1',
        (f) => `Erst ausruhen, und dann ${f.you('erzähl', 'erzählen Sie')}, was am schönsten war.`,
        { tones: ['warm', 'concise'] },
      ),
      line(
        'degree.e2',
        (f) => `Mögen sich die Türen öffnen, durch die ${f.you('du gehen willst', 'Sie gehen wollen')}.`,
      ),
      line(
        'degree.e3',
        (f) => `Was war das Beste, das ${f.you('du dort gelernt hast', 'Sie dort gelernt haben')}?`,
      ),
      line(
        'degree.e4',
        (f) => `Ich wünsche ${f.you('dir', 'Ihnen')} ein langes, leeres Wochenende nach alldem.`,
      ),
    ],
    subjects: [line('degree.s1', (f) => f.degree), line('degree.s2', () => `Glückwunsch zum Abschluss`)],
  },
} satisfies Partial<Recipes>;
