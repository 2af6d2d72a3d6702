import { blankLine, line, type Recipes } from '../../pack';

/** Time together. Always with an easy no. */
export const INVITE = {
  inviteCoffee: {
    openings: [
      line('inviteCoffee.o1', () => `gostaria de saber pessoalmente como vão as coisas.`),
      line('inviteCoffee.o2', () => `seria bom sentar outra vez para conversar.`),
      line('inviteCoffee.o3', () => `há coisas que se contam melhor tomando um café.`),
      line('inviteCoffee.o4', () => `faz tempo que quero marcar um café com calma.`, {
        tones: ['warm', 'concise'],
      }),
    ],
    bodies: [
      blankLine(
        'inviteCoffee.b1',
        'meeting',
        (_, it) => `Pensei assim: ${it}. Vou sem pressa e com vontade de ouvir as novidades.`,
      ),
      blankLine(
        'inviteCoffee.b2',
        'meeting',
        (_, it) => `A minha sugestão: ${it}. Por telefone também dá, se for mais fácil.`,
      ),
      blankLine(
        'inviteCoffee.b3',
        'meeting',
        (_, it) => `Por mim, ficaria assim: ${it}. De cada conversa nossa levo sempre uma ideia nova.`,
      ),
    ],
    endings: [
      line('inviteCoffee.e1', () => `Pode ser? Outro dia é igualmente bom.`),
      line('inviteCoffee.e2', () => `Se for demais neste momento, fica para mais tarde.`),
      line('inviteCoffee.e3', () => `Que tal? Se não der agora, fica para depois.`),
      line('inviteCoffee.e4', () => `Diga se dá, e se não der não faz mal nenhum.`),
    ],
    subjects: [
      line('inviteCoffee.s1', () => `Um café?`),
      line('inviteCoffee.s2', () => `Uma hora de conversa`),
    ],
  },
  smallProject: {
    openings: [
      line('smallProject.o1', () => `tenho uma ideia pequena para fazermos em dupla.`),
      line('smallProject.o2', () => `pensei numa coisa pequena para fazermos a quatro mãos.`, {
        tones: ['warm', 'concise'],
      }),
      line(
        'smallProject.o3',
        (f) =>
          `há uma coisa pequena que não quero fazer por minha conta, e pensei logo ${f.you('em você', 'no seu nome')}.`,
      ),
      line('smallProject.o4', () => `gostaria de propor um pequeno projeto em parceria.`),
    ],
    bodies: [
      blankLine(
        'smallProject.b1',
        'project',
        (_, it) => `Seria isto: ${it}. Do seu lado viria o que me falta, e eu cuidaria da organização.`,
      ),
      blankLine(
        'smallProject.b2',
        'project',
        (_, it) => `Imagino assim: ${it}, umas poucas horas de cada lado, e no fim algo útil.`,
      ),
      blankLine(
        'smallProject.b3',
        'project',
        (_, it) =>
          `O plano é este: ${it}, num tamanho que dê para terminar. Sem companhia, eu nunca começaria.`,
      ),
    ],
    endings: [
      line('smallProject.e1', () => `Interessa? Se não, tudo bem também.`),
      line('smallProject.e2', () => `Se não couber agora, é só dizer, sem problema nenhum.`),
      line('smallProject.e3', () => `Conversamos meia hora sobre isso? Se não der, tudo bem.`),
      line('smallProject.e4', () => `Pense com calma, não há prazo nem compromisso.`),
    ],
    subjects: [
      line('smallProject.s1', () => `Uma ideia pequena`),
      line('smallProject.s2', () => `Algo para fazer em dupla`),
    ],
  },
} satisfies Partial<Recipes>;
