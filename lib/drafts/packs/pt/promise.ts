import { blankLine, line, type Recipes } from '../../pack';

/** What was promised is here. Never: excuses for the time that it took, or a wait for thanks. */
export const PROMISE = {
  keepPromise: {
    openings: [
      line('keepPromise.o1', () => `não me esqueci do que prometi.`),
      line('keepPromise.o2', () => `há algum tempo prometi uma coisa.`),
      line('keepPromise.o3', () => `ainda faltava uma coisa da minha parte.`),
      line('keepPromise.o4', () => `hoje cumpro o que prometi.`),
    ],
    bodies: [
      blankLine('keepPromise.b1', 'promised', (_, it) => `Aqui vai: ${it}. Espero que seja útil.`),
      blankLine(
        'keepPromise.b2',
        'promised',
        (_, it) => `É isto: ${it}. Se algo não estiver claro, é só perguntar.`,
      ),
      blankLine(
        'keepPromise.b3',
        'promised',
        (_, it) => `Como combinado: ${it}. É para usar como fizer mais sentido.`,
      ),
    ],
    endings: [
      line('keepPromise.e1', () => `Se a ideia era outra, é só dizer e eu olho de novo.`),
      line('keepPromise.e2', () => `Não é preciso responder.`),
      line('keepPromise.e3', () => `Fiz com muito gosto.`),
    ],
    subjects: [line('keepPromise.s1', () => `O prometido`), line('keepPromise.s2', () => `Como combinado`)],
  },
} satisfies Partial<Recipes>;
