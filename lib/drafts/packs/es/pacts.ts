import { blankLine, goalKnown, line, type Recipes } from '../../pack';

/** Among people who trust each other. Never: scolding, streaks, an ask without an easy no. */
export const PACTS = {
  checkIn: {
    openings: [
      line('checkIn.o1', () => `hoy hacemos repaso, como acordamos.`),
      line('checkIn.o2', () => `hoy toca ponernos al día.`),
      line('checkIn.o3', () => `quedamos en hacer repaso, así que aquí estoy.`),
      line('checkIn.o4', () => `hoy nos toca hacer balance.`),
    ],
    bodies: [
      blankLine(
        'checkIn.b1',
        'progress',
        (f, it) => `Yo voy así: ${it}. Me ayuda de verdad que me ${f.you('preguntes', 'pregunte')}.`,
      ),
      blankLine(
        'checkIn.b2',
        'goal',
        (f, it) =>
          `La última vez ${f.you('tu', 'su')} objetivo era este: ${it}. Después ${f.you('te', 'le')} cuento cómo voy yo.`,
      ),
      blankLine(
        'checkIn.b3',
        'progress',
        (f, it) => `Primero lo mío: ${it}. Saber que ${f.you('te', 'se')} lo iba a contar me hizo seguir.`,
      ),
      blankLine(
        'checkIn.b4',
        'goal',
        (f, it) =>
          `Recuerdo que ${f.you('tenías', 'usted tenía')} por delante ${it}. Y ya ${f.you('te', 'le')} contaré también lo mío.`,
      ),
      blankLine(
        'checkIn.b5',
        'progress',
        (f, it) => `La última vez ${f.you('tu', 'su')} objetivo era ${f.goal ?? ''}. Yo voy así: ${it}.`,
        { instead: goalKnown },
      ),
      blankLine(
        'checkIn.b6',
        'progress',
        (f, it) =>
          `Recuerdo lo que ${f.you('tenías', 'usted tenía')} por delante: ${f.goal ?? ''}. Primero lo mío: ${it}.`,
        { instead: goalKnown },
      ),
      blankLine(
        'checkIn.b7',
        'progress',
        (f, it) =>
          `${f.you('Te habías', 'Usted se había')} propuesto esto: ${f.goal ?? ''}. Por mi parte: ${it}.`,
        { instead: goalKnown },
      ),
    ],
    endings: [
      line('checkIn.e1', (f) => `¿Qué tal ${f.you('te', 'le')} ha ido desde entonces?`),
      line('checkIn.e2', () => `Si se complicó la semana, hacemos más pequeño el siguiente paso.`),
      line(
        'checkIn.e3',
        (f) =>
          `${f.you('Cuéntame cómo vas', 'Cuénteme cómo va')}, y si hay que cambiar el plan, lo cambiamos.`,
      ),
      line(
        'checkIn.e4',
        (f) => `¿Cómo va por ${f.you('tu', 'su')} lado, y qué haría más fácil el siguiente paso?`,
      ),
    ],
    subjects: [
      line('checkIn.s1', () => `Cómo vamos`),
      line('checkIn.s2', (f) => `¿Cómo ${f.you('vas', 'va')}?`),
    ],
  },
  ownDifficulty: {
    openings: [
      line('ownDifficulty.o1', (f) => `quiero contar${f.you('te', 'le')} algo que no me está yendo bien.`),
      line(
        'ownDifficulty.o2',
        (f) => `no todo me va bien, y a ${f.you('ti te', 'usted se')} lo quiero contar.`,
      ),
      line('ownDifficulty.o3', (f) => `hoy quiero hablar${f.you('te', 'le')} con franqueza.`),
      line('ownDifficulty.o4', (f) => `${f.you('te', 'le')} confío algo que no le cuento a mucha gente.`),
    ],
    bodies: [
      blankLine(
        'ownDifficulty.b1',
        'difficulty',
        (f, it) =>
          `Lo que más me cuesta ahora: ${it}. En el trabajo no lo digo, pero ${f.you('contigo', 'con usted')} no tengo que fingir.`,
      ),
      blankLine(
        'ownDifficulty.b2',
        'difficulty',
        (f, it) =>
          `El tema: ${it}. Todavía busco cómo llevarlo, y pensé en ${f.you('ti', 'usted')} porque ${f.you('sabes', 'sabe')} escuchar sin juzgar.`,
      ),
      blankLine(
        'ownDifficulty.b3',
        'difficulty',
        (f, it) =>
          `Hay algo que me quita el sueño: ${it}. Con solo ${f.you('contártelo', 'contárselo')} ya se hace un poco más pequeño.`,
      ),
    ],
    endings: [
      line(
        'ownDifficulty.e1',
        (f) =>
          `No hace falta que lo ${f.you('resuelvas, ya ayuda que lo sepas', 'resuelva, ya ayuda que lo sepa')}.`,
      ),
      line(
        'ownDifficulty.e2',
        (f) => `No espero consejos, y si un día ${f.you('te toca a ti', 'le toca a usted')}, aquí estoy.`,
      ),
      line('ownDifficulty.e3', (f) => `¿${f.you('Te', 'Le')} ha pasado algo parecido?`),
      line('ownDifficulty.e4', (f) => `Gracias por estar ahí, ya con eso me ${f.you('ayudas', 'ayuda')}.`),
    ],
    subjects: [
      line('ownDifficulty.s1', () => `Con franqueza`),
      line('ownDifficulty.s2', () => `Algo que me cuesta`),
    ],
  },
} satisfies Partial<Recipes>;
