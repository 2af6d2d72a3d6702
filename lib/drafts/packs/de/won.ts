import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** Things won and learned. Never: envy, asking about jobs. */
export const WON = {
  award: {
    openings: [
      line('award.o1', (f) => `${f.award}: herzlichen Glückwunsch.`),
      line(
        'award.o2',
        (f) =>
          `ich habe von ${f.you('deiner', 'Ihrer')} Auszeichnung gelesen: ${f.award}. Herzlichen Glückwunsch.`,
      ),
      line('award.o3', (f) => `herzlichen Glückwunsch zur Auszeichnung: ${f.award}.`),
      namedLine('award.o4', (f, name) => `${f.award}, ${name}: herzlichen Glückwunsch.`),
    ],
    bodies: [
      blankLine(
        'award.b1',
        'memory',
        (_, it) =>
          `Ich erinnere mich noch gut: ${it}. Da steckten viele Abende drin, schön, dass das jetzt gewürdigt wird.`,
      ),
      blankLine(
        'award.b2',
        'contribution',
        (f, it) =>
          `Ich denke an das, was von außen niemand sieht: ${it}. Und daran, wie geduldig ${f.you('du drangeblieben bist', 'Sie drangeblieben sind')}.`,
      ),
      blankLine(
        'award.b3',
        'contribution',
        (f, it) =>
          `Wer ${f.you('deine', 'Ihre')} Arbeit kennt, wundert sich nicht, ich sage nur: ${it}. Die einfache Lösung war ${f.you('dir', 'Ihnen')} nie genug.`,
      ),
      blankLine(
        'award.b4',
        'memory',
        (f, it) =>
          `Ich musste gleich an etwas von früher denken: ${it}. ${f.you('Dir', 'Ihnen')} ging es schon um die Sache, als an einen Preis noch niemand dachte.`,
      ),
    ],
    endings: [
      line('award.e1', () => `Hoffentlich gibt es bald einen Abend, um das zu feiern.`),
      line('award.e2', (f) => `Ich freue mich für ${f.you('dich', 'Sie')} und alle, die dabei waren.`),
      line('award.e3', (f) => `${f.you('Lass dich', 'Lassen Sie sich')} einen Tag lang feiern.`, {
        tones: ['warm', 'concise'],
      }),
      line('award.e4', (f) => `${f.you('Genieß', 'Genießen Sie')} den Moment, er ist verdient.`),
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
      line(
        'certification.o3',
        (f) =>
          `ich habe gelesen, dass ${f.you('du', 'Sie')} mit ${f.award} fertig ${f.you('bist', 'sind')}. Glückwunsch.`,
      ),
      namedLine('certification.o4', (f, name) => `Glückwunsch zu ${f.award}, ${name}.`),
    ],
    bodies: [
      blankLine(
        'certification.b1',
        'memory',
        (f, it) =>
          `Wie gründlich ${f.you('du lernst', 'Sie lernen')}, weiß ich noch von früher: ${it}. Und das alles neben der Arbeit.`,
      ),
      blankLine(
        'certification.b2',
        'contribution',
        (f, it) =>
          `Dass ${f.you('du', 'Sie')} das ${f.you('kannst', 'können')}, war längst zu sehen, zum Beispiel hier: ${it}. Schön, dass es jetzt auch auf dem Papier steht.`,
      ),
      blankLine(
        'certification.b3',
        'memory',
        (f, it) =>
          `Ich musste an früher denken: ${it}. Mit „reicht schon“ ${f.you('hast du dich', 'haben Sie sich')} noch nie zufriedengegeben.`,
      ),
      blankLine(
        'certification.b4',
        'told',
        (f, it) =>
          `Davon ${f.you('hast du', 'haben Sie')} mir einmal erzählt: ${it}. Schön, dass ${f.you('du', 'Sie')} so neugierig ${f.you('bleibst', 'bleiben')}.`,
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
          `Ich hoffe, es hilft ${f.you('dir', 'Ihnen')} bei dem, was ${f.you('du am liebsten machst', 'Sie am liebsten machen')}.`,
      ),
      line('certification.e3', () => `Was war dabei am spannendsten?`, {
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
        (f, it) =>
          `Ich weiß noch, was bei ${f.you('dir', 'Ihnen')} nebenher alles lief: ${it}. Ich kann mir denken, wie viele Abende das gekostet hat.`,
      ),
      blankLine(
        'degree.b2',
        'told',
        (f, it) =>
          `Davon ${f.you('hast du', 'haben Sie')} mir so erzählt, dass ich selbst neugierig geworden bin: ${it}.`,
      ),
      blankLine(
        'degree.b3',
        'contribution',
        (f, it) =>
          `Ich kenne ja ${f.you('deine', 'Ihre')} Arbeit, ich sage nur: ${it}. Wer mit ${f.you('dir', 'Ihnen')} studiert hat, hatte Glück.`,
      ),
      blankLine(
        'degree.b4',
        'memory',
        (f, it) =>
          `Mir fällt dazu etwas von früher ein: ${it}. Wenn ${f.you('du etwas verstehen willst, lässt du', 'Sie etwas verstehen wollen, lassen Sie')} nicht locker.`,
      ),
    ],
    endings: [
      line(
        'degree.e1',
        (f) => `Erst ausruhen, und dann ${f.you('erzähl', 'erzählen Sie')}, was am schönsten war.`,
        { tones: ['warm', 'concise'] },
      ),
      line('degree.e2', (f) => `Ich hoffe, damit öffnen sich ${f.you('dir', 'Ihnen')} die richtigen Türen.`),
      line(
        'degree.e3',
        (f) => `Was war das Beste, was ${f.you('du dort gelernt hast', 'Sie dort gelernt haben')}?`,
      ),
      line(
        'degree.e4',
        (f) => `Ich wünsche ${f.you('dir', 'Ihnen')} jetzt erst einmal ein langes, freies Wochenende.`,
      ),
    ],
    subjects: [line('degree.s1', (f) => f.degree), line('degree.s2', () => `Glückwunsch zum Abschluss`)],
  },
} satisfies Partial<Recipes>;
