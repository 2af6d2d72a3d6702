import type { LocalePack } from '../pack';
import { say } from '../say';

/** Spanish: "La relación comenzó el 9 de agosto de 2024." and "Promocionado" are reported; the rest is after the English. */

const SMALL = '(?: (?:ya|hoy|ahora|por fin|oficialmente|recientemente|también|actualmente|recién)){0,2}';
const AS_IN = '(?: (?:como|de) {title/en}(?= en |$))?(?: en {company+})?';
const NEW =
  '(?:un nuevo (?:puesto|cargo|trabajo|empleo|rol)|una nueva (?:posición|etapa profesional)|mi nuevo (?:puesto|cargo|trabajo|empleo|rol)|mi nueva posición)';

/** `told.`: LinkedIn of a person, on cards and notifications; `own.`: authors of themselves, in posts. */
export const esEvents: LocalePack['events'] = [
  {
    key: 'told.workAnniversary',
    type: 'workAnniversary',
    pattern: say('^(?:felicita|felicite) a {name} por (?:sus |cumplir )?{years} años?(?: en {company/en})?$'),
  },
  {
    key: 'told.workAnniversary.is',
    type: 'workAnniversary',
    pattern: say('^{name} (?:cumple|celebra|ha cumplido) {years} años? en {company/en}$'),
  },
  {
    key: 'told.workAnniversary.word',
    type: 'workAnniversary',
    pattern: say(
      '^(?:felicita|felicite|celebra) {name}\\baniversario (?:laboral|de trabajo|profesional|en la empresa)\\b',
    ),
  },
  {
    key: 'told.birthday',
    type: 'birthday',
    pattern: say(
      '^(?:(?:felicita|felicite) a {name} por su cumpleaños|(?:desea|desee|deséale) (?:un )?feliz cumpleaños a {name}|celebra el cumpleaños (?:reciente )?de {name}|(?:hoy )?es el cumpleaños de {name}|{name} cumple años)(?:$| (?:hoy|ayer|mañana|el)\\b)',
    ),
  },
  {
    key: 'told.newJob',
    type: 'newJob',
    pattern: say(
      '^(?:felicita|felicite) a {name} por (?:su |empezar en su |comenzar (?:en )?(?:su|un) )?nuevo (?:puesto|cargo|empleo|trabajo)(?: (?:como|de) {title/en})?(?: en {company/en})?$',
    ),
  },
  {
    key: 'told.newJob.is',
    type: 'newJob',
    pattern: say(
      '^{name} (?:ha empezado|empezó|ha comenzado|comenzó|tiene|ocupa)(?: en)? un nuevo (?:puesto|cargo|empleo|trabajo)(?: (?:como|de) {title/en})?(?: en {company/en})?$',
    ),
  },
  {
    key: 'told.newJob.word',
    type: 'newJob',
    pattern: say('^(?:felicita|felicite) a {name} por (?:su )?nuevo (?:puesto|cargo|empleo|trabajo)\\b'),
  },
  {
    key: 'told.promotion',
    type: 'promotion',
    pattern: say(
      '^(?:(?:felicita|felicite) a {name} por su (?:ascenso|promoción)|{name} ha sido (?:ascendid[oa]|promovid[oa]))(?: (?:a|como) {title/en})?(?: en {company/en})?$',
    ),
  },
  {
    key: 'told.degree',
    type: 'degree',
    pattern: say(
      '^(?:(?:felicita|felicite) a {name} por (?:su graduación|graduarse)|{name} se (?:ha graduado|graduó))(?: (?:en|de|por) (?:la )?{school/en|de|por})?$',
    ),
  },
  {
    key: 'own.newJob.exact',
    type: 'newJob',
    pattern: say(
      '\\bh?e? ?(?:empezado|empiezo|comenzado|comienzo|estoy empezando|asumo|asumido)(?: en)? un nuevo (?:puesto|cargo|rol|trabajo) (?:como|de) {title/en} en {company/en|donde|y|para|con|desde}$',
    ),
  },
  {
    key: 'own.newJob',
    type: 'newJob',
    pattern: say(
      `(?:\\b(?:he|acabo de|hoy|que|estoy)${SMALL} ?(?:empezado|comenzado|iniciado|asumido|aceptado|empezar|comenzar|empezando|comenzando|empiezo|comienzo|inicio|asumo)|^(?:hoy )?(?:empiezo|comienzo|inicio|asumo|empecé|comencé)) (?:en |con )?${NEW}${AS_IN}`,
    ),
  },
  {
    key: 'own.newJob.joined',
    type: 'newJob',
    pattern: say(
      `\\bme (?:incorporo|uno|he incorporado|he unido|incorporé|uní)${SMALL} a {company/como} como (?:un |una )?(?!(?:invitad|ponente|jurado|mentor))(?:nuev[oa] )?{title}$`,
    ),
  },
  {
    key: 'own.promotion',
    type: 'promotion',
    pattern: say(
      `(?:\\b(?:he sido|fui|me han|me)${SMALL} (?:ascendid[oa]|promovid[oa]|ascendido|ascendieron|promovieron)|\\bmi (?:ascenso|promoción))(?: (?:a|como) {title/en}(?= en |$))?(?: en {company+})?`,
    ),
  },
  {
    key: 'own.workAnniversary',
    type: 'workAnniversary',
    pattern: say(
      '(?:^(?:hoy )?(?:cumplo|celebro|hago)|\\b(?:estoy celebrando|he cumplido))(?: ya| hoy| mis){0,2} {years} años en {company+}',
    ),
  },
  {
    key: 'own.birthday',
    type: 'birthday',
    pattern: say('\\b(?:es mi cumpleaños|hoy cumplo (?:\\d{1,3} )?años)\\b'),
  },
  {
    key: 'own.degree',
    type: 'degree',
    pattern: say(
      `\\b(?:me (?:he graduado|gradué)|(?:he|acabo de|hoy)${SMALL} (?:terminado|completado|obtenido|finalizado|terminar|completar|obtener|finalizar|defendido|defender) (?:mi |el |la |un |una )[^\\n:]{0,50}?\\b(?:grado|máster|maestría|mba|doctorado|tesis|licenciatura|título))\\b`,
    ),
  },
  {
    key: 'own.certification',
    type: 'certification',
    pattern: say(
      `\\b(?:he|acabo de|haber)${SMALL} (?:obtenido|conseguido|aprobado|completado|obtener|conseguir|aprobar|completar)\\b[^\\n]{0,60}?\\b(?:certificación|certificado|examen)\\b`,
    ),
  },
  {
    key: 'own.award',
    type: 'award',
    pattern: say(
      `\\b(?:he|haber|acabo de)${SMALL} (?:ganado|recibido|obtenido|sido (?:premiad|galardonad|reconocid)[oa]|ganar|recibir)\\b[^\\n:]{0,60}?\\b(?:premio|galardón|medalla|reconocimiento)\\b`,
    ),
  },
  {
    key: 'own.launch',
    type: 'launch',
    pattern: say(
      '\\b(?:anunciar|compartir|presentar) el lanzamiento de\\b|\\b(?:he|hemos|acabo de|acabamos de) (?:lanzado|lanzar) (?:mi|nuestro|nuestra|un|una) \\p{L}+',
    ),
  },
  {
    key: 'own.openToWork',
    type: 'openToWork',
    pattern: say(
      `\\b(?:estoy${SMALL} (?:buscando (?:(?:un|una|mi|nuevo|nueva|nuevos|nuevas|próximo|próxima) ){0,3}(?:empleo|trabajo|oportunidad(?:es)?|puesto|retos?)|en búsqueda (?:activa )?de (?:empleo|trabajo|nuevas oportunidades)|abiert[oa] a nuevas (?:oportunidades|ofertas)|desemplead[oa]|en (?:el )?paro)|(?:busco|sigo buscando) (?:(?:un|una|mi|nuevo|nueva|nuevos|nuevas) ){0,3}(?:empleo|trabajo|oportunidad(?:es)?|puesto|retos?)|me (?:han despedido|despidieron)|(?:fui|he sido) despedid[oa]|perdí mi (?:trabajo|empleo|puesto)|mi puesto (?:fue|ha sido) (?:eliminado|suprimido))\\b`,
    ),
  },
];
