import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** Birthdays and thanks. Never: age, a request on top, a debt to be settled. */
export const PERSONAL = {
  birthday: {
    openings: [
      line('birthday.o1', () => `feliz aniversário.`),
      line('birthday.o2', () => `parabéns pelo seu dia.`),
      line('birthday.o3', () => `muitas felicidades neste aniversário.`),
      line('birthday.o4', () => `os meus votos de um aniversário muito feliz.`),
      namedLine('birthday.o5', (_, name) => `Feliz aniversário, ${name}.`),
      line('birthday.o6', () => `feliz aniversário, e que seja um dia e tanto!`, { tones: ['warm'] }),
    ],
    bodies: [
      blankLine(
        'birthday.b1',
        'interest',
        (_, it) => `Espero que hoje sobre tempo para ${it}, e que o resto fique para amanhã.`,
      ),
      blankLine(
        'birthday.b2',
        'told',
        (_, it) => `Uma vez conversamos sobre ${it}, e espero que hoje haja tempo para isso também.`,
      ),
      blankLine(
        'birthday.b3',
        'memory',
        (_, it) => `Sorri agora com uma lembrança: ${it}. É das boas de guardar.`,
      ),
      blankLine(
        'birthday.b4',
        'interest',
        (_, it) => `Se eu pudesse escolher o presente, seria uma tarde inteira para ${it}.`,
      ),
    ],
    endings: [
      line(
        'birthday.e1',
        (f) => `Que a noite seja com as pessoas de quem ${f.you('você mais gosta', 'mais gosta')}.`,
      ),
      line('birthday.e2', () => `Tomara que alguém apareça com um bolo e ninguém marque reunião.`, {
        tones: ['warm', 'concise'],
      }),
      line('birthday.e3', () => `Que este novo ano de vida seja muito bom.`),
      line('birthday.e4', () => `Desejo um dia sem pressa e boa conversa no fim dele.`),
      line('birthday.e5', () => `Desejo saúde, boa companhia e sossego.`),
    ],
    subjects: [
      line('birthday.s1', () => `Feliz aniversário`),
      line('birthday.s2', () => `Parabéns pelo seu dia`),
    ],
  },
  thanks: {
    openings: [
      line('thanks.o1', () => `quero agradecer de verdade.`),
      line('thanks.o2', () => `fiquei devendo um agradecimento, e aqui vai.`),
      line('thanks.o3', () => `a sua ajuda valeu mais do que parece, e agradeço muito por ela.`),
      line('thanks.o4', () => `não esqueci a sua ajuda. Agradeço de coração.`),
    ],
    bodies: [
      blankLine(
        'thanks.b1',
        'favour',
        (_, it) =>
          `Talvez tenha custado pouco, mas para mim fez muita diferença: ${it}. Era exatamente o que faltava.`,
      ),
      blankLine(
        'thanks.b2',
        'outcome',
        (_, it) => `Este foi o resultado: ${it}. Ajudar sem nenhuma obrigação é coisa rara.`,
      ),
      blankLine(
        'thanks.b3',
        'favour',
        (_, it) => `Foi isto que me fez avançar de novo: ${it}. E tudo sem alarde nenhum.`,
      ),
      blankLine(
        'thanks.b4',
        'outcome',
        (f, it) => `Sem ${f.you('você', 'o seu apoio')} não haveria ${it}. E não era obrigação nenhuma.`,
      ),
    ],
    endings: [
      line('thanks.e1', () => `Se um dia eu puder fazer o mesmo, vai ser um prazer.`),
      line('thanks.e2', () => `Quando surgir um assunto que eu conheça, conte comigo.`),
      line('thanks.e3', () => `Retribuo com gosto, do jeito que for mais útil.`),
      line('thanks.e4', () => `Conte comigo quando precisar de uma mão ou de uma segunda leitura.`),
    ],
    subjects: [
      line('thanks.s1', () => `Um agradecimento`),
      line('thanks.s2', () => `O que nasceu da sua ajuda`),
    ],
  },
} satisfies Partial<Recipes>;
