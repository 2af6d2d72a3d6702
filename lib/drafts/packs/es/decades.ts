import { blankLine, line, namedLine, type Recipes } from '../../pack';
import { numberWord } from './grammar';

/** Ten, fifteen, twenty years and more in a role that goes on. Never: "otro año más". */

const years = ({ years: n }: { years: number }): string => `${numberWord(n)} años`;
const Years = (f: { years: number }): string => years(f).replace(/^./, (letter) => letter.toUpperCase());

export const DECADES = {
  anniversary10: {
    openings: [
      line('anniversary10.o1', (f) => `${years(f)} en ${f.company} son toda una trayectoria. Felicidades.`),
      line(
        'anniversary10.o2',
        (f) => `leí que ya ${f.you('llevas', 'lleva')} ${years(f)} en ${f.company}. Enhorabuena.`,
      ),
      line('anniversary10.o3', (f) => `felicidades por estos ${years(f)} en ${f.company}.`),
      line('anniversary10.o4', (f) => `¡${years(f)} en ${f.company}, que se dice pronto! Felicidades.`, {
        tones: ['warm'],
      }),
      namedLine('anniversary10.o5', (f, name) => `${Years(f)} en ${f.company}, ${name}: ¡enhorabuena!`, {
        tones: ['warm'],
      }),
    ],
    bodies: [
      blankLine(
        'anniversary10.b1',
        'contribution',
        (f, it) =>
          `Poca gente se queda lo suficiente para ver crecer algo como ${it}. Sin ${f.you('ti', 'usted')} no habría sido lo mismo.`,
      ),
      blankLine(
        'anniversary10.b2',
        'memory',
        (f, it) =>
          `De todo ese tiempo yo destacaría ${it}. Eso dice mucho de cómo ${f.you('tratas', 'trata')} a la gente.`,
      ),
      blankLine(
        'anniversary10.b3',
        'contribution',
        (f, it) =>
          `En tanto tiempo cambia casi todo, pero todavía se nota lo que ${f.you('hiciste', 'hizo')} con ${it}.`,
      ),
      blankLine(
        'anniversary10.b4',
        'memory',
        (f, it) =>
          `No he olvidado ${it}, y seguro que allí mucha gente podría contar algo parecido sobre ${f.you('ti', 'usted')}.`,
      ),
    ],
    endings: [
      line(
        'anniversary10.e1',
        (f) => `Ojalá hoy lo ${f.you('celebres', 'celebre')} con quienes estuvieron desde el principio.`,
      ),
      line('anniversary10.e2', (f) => `Que ${f.you('lo sigas', 'lo siga')} disfrutando como hasta ahora.`),
      line('anniversary10.e3', (f) => `¿Qué es lo que más ${f.you('te', 'le')} sigue gustando?`, {
        tones: ['warm', 'concise'],
      }),
      line(
        'anniversary10.e4',
        (f) => `Ojalá hoy ${f.you('tengas', 'tenga')} un rato tranquilo para mirar atrás.`,
      ),
    ],
    subjects: [
      line('anniversary10.s1', (f) => Years(f)),
      line('anniversary10.s2', (f) => `${Years(f)} en ${f.company}`),
    ],
  },
} satisfies Partial<Recipes>;
