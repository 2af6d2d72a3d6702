import type { SaidWords } from './words';

const LETTER = 'mensajes?|mensajito|sms|whatsapp|whatsapps|nota|respuesta';
const MAIL = 'correos?(?: electronicos?)?|e mails?|emails?|mails?';
const HOUR = '\\d{1,2}(?::\\d\\d|h)?';

export const ES: SaidWords = {
  ways: [
    { words: `(?:${MAIL}) (?:de|del)|recibi (?:un |su )?(?:${MAIL})`, channel: 'mail', direction: 'in' },
    { words: MAIL, channel: 'mail', direction: 'out' },
    {
      words:
        'llame|llamamos|llamo|llamado|llamadas?|llamar|telefonee|telefoneo|telefonazo|videollamada|' +
        '(?:por|al) telefono|hable|hablo|hablamos|hablado|charle|charlamos|charlado|charla|converse|conversamos|' +
        'conversacion|platique|platicamos|platica|call|zoom|por (?:meet|teams)',
      channel: 'call',
      direction: 'both',
    },
    {
      words:
        'vi|vimos|visto|encontre|encontramos|encontrado|encuentro|quede|quedamos|quedado|reuni|reunimos|reunido|reunion|' +
        '(?:tome |tomamos |tomado )?(?:un )?(?:cafe|cafecito|te|vino|trago)|comi|comimos|comido|comida|almorce|almorzamos|' +
        'almorzado|almuerzo|cene|cenamos|cenado|cena|desayune|desayunamos|desayunado|desayuno|merende|cervezas?|canas?|' +
        'copas?|visite|coincidi|coincidimos|paseo|conoci|brunch|tome|tomamos',
      channel: 'meeting',
      direction: 'both',
    },
    {
      words:
        `recibi (?:un |una |su )?(?:${LETTER})|(?:${LETTER}|noticias) (?:de|del)|supe de|supe del|noticias|escribio|` +
        'mando|envio|contesto|respondio|contacto conmigo',
      channel: 'message',
      direction: 'in',
    },
    {
      words: `escribi|escrito|escribimos|mande|mandado|envie|enviado|conteste|respondi|contacte|contacte con|${LETTER}`,
      channel: 'message',
      direction: 'out',
    },
  ],
  fromThem:
    'me(?= (?:escribio|ha|mando|envio|contesto|respondio|dio|paso|presento|pidio|recomendo))|recibi|me ha',
  exchanges: {
    gave: 'di|dimos|dado|ofreci|ofrecido|envie|mande|pase|pasado|presente|presentado|comparti|recomende|preste|dio|paso|presento|recomendo',
    got: 'recibi|recibido|consegui',
    asked: 'pedi|pedido|solicite|pidio',
  },
  kinds: {
    introduction: 'presentacion|presentaciones|presente|presento|presentado|contacto|intro',
    opportunity: 'oportunidad|oportunidades|puesto|trabajo|oferta|empleo|vacante',
    reference: 'referencias?|recomendacion|recomendaciones|recomende|recomendo',
    collaboration: 'colaboracion|colaboraciones|proyectos?',
    resource: 'articulos?|libros?|enlaces?|links?|recursos?|documentos?',
    expertise: 'consejos?|ayuda|opinion|feedback|comentarios|experiencia',
  },
  fillers:
    'yo|me|mi|nos|le|les|lo|la|los|las|el|ella|ellos|un|una|unos|unas|a|al|con|conmigo|de|del|en|por|para|sobre|he|hemos|ha|' +
    'hubo|tuve|tuvimos|tenido|hice|hicimos|que|se|su|sus|tambien|otra|vez|hoy|rato|ratito|breve|rapido|juntos|juntas|tomar|' +
    'electronico|via',
  and: 'y|e',
  days: {
    back: [
      ['antes de anteayer|trasanteayer|anteanteayer', 3],
      ['anteayer|antier|antes de ayer|antes de anoche|anteanoche', 2],
      ['ayer|anoche', 1],
      ['hoy|esta (?:manana|tarde|noche)|este mediodia|ahora(?: mismo)?|hace un (?:rato|momento)|recien', 0],
    ],
    part:
      `(?:por|de|en) la (?:manana|tarde|noche)|a(?:l)? (?:mediodia|medio dia)|a las? (?:${HOUR}|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?: y media)?(?: horas)?|` +
      'a primera hora|a ultima hora',
    partBehind: 'tarde|noche',
    numbers: {
      un: 1,
      una: 1,
      dos: 2,
      'un par de': 2,
      tres: 3,
      cuatro: 4,
      cinco: 5,
      seis: 6,
      siete: 7,
      ocho: 8,
      nueve: 9,
      diez: 10,
      once: 11,
      doce: 12,
      quince: 15,
    },
    units: { day: 'dias?', week: 'semanas?', month: 'mes|meses', year: 'anos?' },
    ago: ['hace (?:como |unos |unas |cerca de |aproximadamente |casi )?{n} {unit}', '{n} {unit} atras'],
    last: ['(?:la |el )?{unit} pasad[oa]', '(?:la |el )?pasad[oa] {unit}', '(?:la |el )ultim[oa] {unit}'],
    weekend: '(?:el |este )?(?:fin de semana|finde)(?: pasado)?|el pasado (?:fin de semana|finde)',
    weekdays: ['domingo', 'lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado'],
    on: 'el|este|el dia|el pasado|este pasado|del|desde el|dia|el ultimo',
    past: 'pasado',
    thisOne: 'este',
    notBefore: 'a|con|de|don|para|y',
    ofLastWeek: '(?:de )?la (?:semana pasada|pasada semana)',
    months: [
      'enero|ene',
      'febrero|feb',
      'marzo|mar',
      'abril|abr',
      'mayo|may',
      'junio|jun',
      'julio|jul',
      'agosto|ago',
      'septiembre|setiembre|sept?|set',
      'octubre|oct',
      'noviembre|nov',
      'diciembre|dic',
    ],
    of: 'de|del|del ano',
    ordinal: 'o|ro|ero|er',
    ordinals: { primero: 1, uno: 1 },
    onThe: 'el|el dia|dia',
    dayFirst: true,
    vague:
      'hace (?:unos|unas|algunos|algunas|pocos|pocas|varios|varias) (?:dias|semanas|meses|anos)|hace (?:poco|mucho|tiempo|un tiempo)|' +
      'el otro dia|recientemente|ultimamente|(?:el|este) (?:verano|invierno|otono)(?: pasado)?|(?:la|esta) primavera(?: pasada)?',
    toCome: 'manana|pasado manana|pronto|voy|vamos a|(?:tengo|tenemos) que',
    ahead: '(?:dentro de|en) {n} {unit}',
    next: '(?:el |la )?(?:proxim[oa] (?:fin de )?\\w+|(?:fin de )?\\w+ (?:que viene|proxim[oa]))',
  },
};
