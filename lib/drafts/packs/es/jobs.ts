import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** New jobs and promotions. Never: asking for a referral, "por fin", surprise, comparing with oneself. */
export const JOBS = {
  newJob: {
    openings: [
      line('newJob.o1', (f) => `felicidades por el nuevo trabajo en ${f.company}.`),
      line(
        'newJob.o2',
        (f) =>
          `acabo de leer que ahora ${f.you('estás', 'está')} en ${f.company} como ${f.title}. Enhorabuena.`,
      ),
      line('newJob.o3', (f) => `${f.title} en ${f.company}, qué buena noticia. Felicidades.`),
      line(
        'newJob.o4',
        (f) => `me alegró leer que ${f.you('empezaste', 'empezó')} en ${f.company}. Felicidades.`,
      ),
      line('newJob.o5', (f) => `¡enhorabuena por lo de ${f.company}!`, { tones: ['warm'] }),
      namedLine('newJob.o6', (f, name) => `¡Felicidades por el nuevo trabajo en ${f.company}, ${name}!`, {
        tones: ['warm'],
      }),
    ],
    bodies: [
      blankLine(
        'newJob.b1',
        'memory',
        (f, it) =>
          `Recuerdo muy bien ${it}, y ese puesto va con ${f.you('tu', 'su')} manera de hacer las cosas.`,
      ),
      blankLine(
        'newJob.b2',
        'contribution',
        (_, it) => `Todavía pongo ${it} de ejemplo cuando viene al caso. Eligieron bien.`,
      ),
      blankLine(
        'newJob.b3',
        'memory',
        (_, it) =>
          `Cuando pienso en ${it}, veo a alguien que hace fácil lo difícil, y eso se nota enseguida en cualquier sitio.`,
      ),
      blankLine(
        'newJob.b4',
        'contribution',
        (f, it) =>
          `Quien conozca ${it} sabe por qué pensaron en ${f.you('ti', 'usted')}. Lo que ${f.you('empiezas, lo terminas', 'usted empieza, lo termina')}.`,
      ),
    ],
    endings: [
      line(
        'newJob.e1',
        (f) =>
          `${f.you('Disfruta', 'Disfrute')} de las primeras semanas, cuando todavía se puede preguntar todo.`,
      ),
      line('newJob.e2', (f) => `Ojalá ${f.you('te', 'le')} toque un buen equipo.`),
      line(
        'newJob.e3',
        (f) => `Ojalá al principio haya tiempo para ${f.you('situarte', 'situarse')} con calma.`,
      ),
      line('newJob.e4', (f) => `¿De qué ${f.you('tienes', 'tiene')} más ganas?`, {
        tones: ['warm', 'concise'],
      }),
      line('newJob.e5', () => `Mucha suerte con el comienzo.`),
    ],
    subjects: [
      line('newJob.s1', (f) => `${f.you('Tu', 'Su')} nuevo trabajo`),
      line('newJob.s2', (f) => `Felicidades por lo de ${f.company}`, { tones: ['warm', 'concise'] }),
    ],
  },
  promotion: {
    openings: [
      line('promotion.o1', (f) => `${f.title}, y bien merecido. Felicidades.`),
      line(
        'promotion.o2',
        (f) =>
          `leí que ahora ${f.you('eres', 'es')} ${f.title}. Enhorabuena, ${f.you('te lo has', 'se lo ha')} ganado.`,
      ),
      line('promotion.o3', (f) => `felicidades por el ascenso a ${f.title}.`),
      line(
        'promotion.o4',
        (f) => `acabo de ver lo de ${f.you('tu', 'su')} ascenso a ${f.title}. Enhorabuena.`,
      ),
      line('promotion.o5', (f) => `¡enhorabuena por el ascenso a ${f.title}!`, { tones: ['warm'] }),
      namedLine('promotion.o6', (f, name) => `${f.title}, y bien merecido. ¡Felicidades, ${name}!`, {
        tones: ['warm'],
      }),
    ],
    bodies: [
      blankLine(
        'promotion.b1',
        'contribution',
        (_, it) => `Pienso en ${it}, y en cuántas personas se apoyaron en ese trabajo.`,
      ),
      blankLine(
        'promotion.b2',
        'contribution',
        (f, it) =>
          `Se notó lo que ${f.you('hiciste', 'hizo')} con ${it} y cómo ${f.you('lograste', 'logró')} que el resto se sumara.`,
      ),
      blankLine(
        'promotion.b3',
        'memory',
        (f, it) =>
          `Para mí la historia empieza en ${it}: ${f.you('te quedaste', 'se quedó')} con la parte difícil y ${f.you('repartiste', 'repartió')} el mérito.`,
      ),
      blankLine(
        'promotion.b4',
        'contribution',
        (_, it) =>
          `Cuando alguien me pregunta cómo es un trabajo bien hecho, menciono ${it}. Qué bien que lo hayan visto.`,
      ),
    ],
    endings: [
      line('promotion.e1', (f) => `Que ${f.you('tengas', 'tenga')} un buen comienzo en el nuevo puesto.`),
      line(
        'promotion.e2',
        (f) => `${f.you('Tómate', 'Tómese')} una tarde para celebrarlo antes de que se llene la agenda.`,
      ),
      line('promotion.e3', () => `Ojalá lo nuevo sea tan interesante como suena.`),
      line('promotion.e4', (f) => `¿Con qué ${f.you('tienes', 'tiene')} más ganas de empezar?`, {
        tones: ['warm', 'concise'],
      }),
    ],
    subjects: [
      line('promotion.s1', () => `Bien merecido`),
      line('promotion.s2', (f) => `${f.title}: felicidades`),
    ],
  },
} satisfies Partial<Recipes>;
