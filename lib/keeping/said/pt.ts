import type { SaidWords } from './words';

const LETTER = 'mensagens|mensagem|msg|sms|whatsapp|zap|whats|recado|resposta';
const MAIL = 'e mails?|emails?|mails?|correio eletronico';
const HOUR = '\\d{1,2}(?::\\d\\d|h\\d{0,2})?';
const FROM = 'de|da|do|das|dos';

export const PT: SaidWords = {
  ways: [
    {
      words: `(?:${MAIL}) (?:${FROM})|(?:recebi|recebemos) (?:um |o )?(?:${MAIL})`,
      channel: 'mail',
      direction: 'in',
    },
    { words: MAIL, channel: 'mail', direction: 'out' },
    {
      words:
        'liguei|ligamos|ligou|ligacao|ligado|telefonei|telefonou|telefonema|chamadas?|videochamada|chamada de video|' +
        '(?:por|ao|pelo) telefone|falei|falamos|falou|falado|conversei|conversamos|conversou|conversa|bate papo|papo|' +
        'bati um papo|call|zoom',
      channel: 'call',
      direction: 'both',
    },
    {
      words:
        'encontrei|encontramos|encontrado|encontro|vi|vimos|visto|estive|estivemos|reuni|reunimos|reuniao|cruzei|' +
        '(?:tomei |tomamos |bebi |bebemos )?(?:um )?(?:cafezinho|cafe|cha|vinho|copo|chope|chopp)|pequeno almoco|cafe da manha|' +
        'almocei|almocamos|almocado|almoco|jantei|jantamos|jantado|jantar|lanchei|lanche|cervejas?|visitei|passeio|' +
        'conheci|brunch|tomei|tomamos|bebi|bebemos|comi|comemos',
      channel: 'meeting',
      direction: 'both',
    },
    {
      words:
        `(?:recebi|recebemos) (?:uma? |a |o )?(?:${LETTER})|(?:${LETTER}|noticias) (?:${FROM})|noticias|soube (?:${FROM})|` +
        'escreveu|mandou|enviou|respondeu|contatou|contactou',
      channel: 'message',
      direction: 'in',
    },
    {
      words: `escrevi|escrevemos|escrito|mandei|enviei|enviado|respondi|contatei|contactei|entrei em contato|${LETTER}`,
      channel: 'message',
      direction: 'out',
    },
  ],
  fromThem:
    'me(?= (?:escreveu|mandou|enviou|respondeu|deu|passou|apresentou|pediu|contatou|contactou|recomendou))|' +
    '(?<= (?:escreveu|mandou|enviou|respondeu|deu|passou|apresentou|pediu|contatou|contactou|recomendou) )me|recebi',
  exchanges: {
    gave: 'dei|demos|dado|ofereci|enviei|mandei|passei|apresentei|partilhei|compartilhei|recomendei|emprestei|deu|passou|apresentou|recomendou',
    got: 'recebi|recebido|ganhei|consegui',
    asked: 'pedi|pedido|solicitei|pediu',
  },
  kinds: {
    introduction: 'apresentacao|apresentacoes|apresentei|apresentou|contato|contacto|intro',
    opportunity: 'oportunidades?|vagas?|emprego|proposta|trabalho',
    reference: 'referencias?|recomendacao|recomendacoes|recomendei|recomendou',
    collaboration: 'colaboracao|colaboracoes|projetos?|parceria',
    resource: 'artigos?|livros?|links?|recursos?|documentos?',
    expertise: 'conselhos?|ajuda|opiniao|feedback|dicas?',
  },
  fillers:
    'eu|me|mim|nos|lhe|lhes|o|a|os|as|ele|ela|eles|elas|um|uma|uns|umas|ao|aos|com|comigo|de|da|do|das|dos|em|no|na|nos|nas|' +
    'por|pelo|pela|para|pra|pro|sobre|tive|tivemos|tenho|teve|fiz|fizemos|foi|que|se|seu|sua|tambem|outra|vez|rapido|' +
    'rapida|breve|juntos|juntas|tomar|via',
  and: 'e',
  days: {
    back: [
      ['trasanteontem|tresanteontem', 3],
      ['anteontem|antes de ontem|antontem', 2],
      ['ontem', 1],
      ['hoje|esta (?:manha|tarde|noite)|agora(?: mesmo)?|ha (?:pouco|bocado)', 0],
    ],
    part:
      `(?:de|pela|da|a|na) (?:manha|tarde|noite)|ao (?:almoco|meio dia)|as (?:${HOUR}|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|onze)(?: horas| e meia)?|a uma|` +
      'ao fim (?:do dia|da tarde)|no fim (?:do dia|da tarde)',
    partBehind: 'manha|tarde|noite|cedo',
    numbers: {
      um: 1,
      uma: 1,
      dois: 2,
      duas: 2,
      'um par de': 2,
      tres: 3,
      quatro: 4,
      cinco: 5,
      seis: 6,
      sete: 7,
      oito: 8,
      nove: 9,
      dez: 10,
      onze: 11,
      doze: 12,
      quinze: 15,
    },
    units: { day: 'dias?', week: 'semanas?', month: 'mes|meses', year: 'anos?' },
    ago: [
      '(?:ha|faz) (?:cerca de |uns |umas |mais ou menos |quase |aproximadamente )?{n} {unit}(?: atras)?',
      '{n} {unit} atras',
    ],
    last: [
      '(?:na |a |no |o )?{unit} passad[oa]',
      '(?:na |a |no |o )?{unit} anterior',
      '(?:na |a |no |o )?ultim[oa] {unit}',
    ],
    weekend: '(?:no |o |neste |este )?(?:fim de semana|fds|ultimo fim de semana)(?: passado)?',
    weekdays: [
      'domingo',
      '(?:segunda|2a)(?: feira)?',
      '(?:terca|3a)(?: feira)?',
      '(?:quarta|4a)(?: feira)?',
      '(?:quinta|5a)(?: feira)?',
      '(?:sexta|6a)(?: feira)?',
      'sabado',
    ],
    on: 'no|na|no dia|em|nesta|neste|esta|este|na ultima|no ultimo|dia|do dia|desde|ultima|ultimo|da|do|o|a',
    past: 'passad[oa]',
    thisOne: 'nesta|neste|esta|este',
    notBefore: 'ao|com|com o|dom|para o|pro|e',
    ofLastWeek: '(?:da|na|a) semana passada',
    months: [
      'janeiro|jan',
      'fevereiro|fev',
      'marco|mar',
      'abril|abr',
      'maio|mai',
      'junho|jun',
      'julho|jul',
      'agosto|ago',
      'setembro|set',
      'outubro|out',
      'novembro|nov',
      'dezembro|dez',
    ],
    of: 'de|do|do ano de',
    ordinal: 'o',
    ordinals: { primeiro: 1 },
    onThe: 'no dia|dia|a',
    dayFirst: true,
    vague:
      '(?:ha|faz) (?:uns|umas|alguns|algumas|poucos|poucas|varios|varias) (?:dias|semanas|meses|anos)(?: atras)?|' +
      '(?:alguns|algumas|uns|umas|poucos|poucas) (?:dias|semanas|meses|anos) atras|outro dia|(?:n?o )?outro dia|recentemente|ultimamente|' +
      '(?:ha|faz) (?:muito(?: tempo)?|tempo|tempos)|(?:no|este|neste) (?:verao|inverno|outono)(?: passado)?|na primavera(?: passada)?',
    toCome: 'amanha|depois de amanha|em breve|vou|vamos|(?:tenho|temos) (?:que|de)',
    ahead: '(?:dentro de|em|daqui a) {n} {unit}',
    next: '(?:na |no )?(?:proxim[oa] (?:fim de )?\\w+|(?:fim de )?\\w+ que vem)',
  },
};
