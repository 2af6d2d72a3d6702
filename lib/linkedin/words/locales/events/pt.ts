import type { LocalePack } from '../pack';
import { say } from '../say';

/** Portuguese, of Brazil and Portugal: nobody has captured LinkedIn's sentences; these are written after the English. */

const SMALL = '(?: (?:já|hoje|agora|finalmente|oficialmente|recentemente|também|atualmente)){0,2}';
const IN = '(?:na|no|em|da|do)';
const AS_IN = `(?: (?:como|de) {title/na|no|em}(?= ${IN} |$))?(?: ${IN} {company+})?`;
const NEW =
  '(?:(?:um )?novo (?:cargo|emprego|trabalho|desafio profissional)|(?:uma )?nova (?:posição|função)|(?:o )?meu novo (?:cargo|emprego|trabalho)|(?:a )?minha nova (?:posição|função))';

/** `told.`: LinkedIn of a person, on cards and notifications; `own.`: authors of themselves, in posts. */
export const ptEvents: LocalePack['events'] = [
  {
    key: 'told.workAnniversary',
    type: 'workAnniversary',
    pattern: say(
      `^(?:parabenize|felicite|cumprimente|dê os parabéns a) {name} (?:por|pelos) (?:seus )?(?:completar )?{years} anos?(?: ${IN} {company/na|no|em})?$`,
    ),
  },
  {
    key: 'told.workAnniversary.is',
    type: 'workAnniversary',
    pattern: say(
      `^{name} (?:completa|completou|comemora|celebra|está comemorando) {years} anos? ${IN} {company/na|no|em}$`,
    ),
  },
  {
    key: 'told.workAnniversary.word',
    type: 'workAnniversary',
    pattern: say(
      '^(?:parabenize|felicite|comemore|celebre|cumprimente) {name}\\baniversário (?:de empresa|de trabalho|profissional|na empresa)\\b',
    ),
  },
  {
    key: 'told.birthday',
    type: 'birthday',
    pattern: say(
      '^(?:(?:comemore|celebre) o aniversário (?:recente )?d[eoa] {name}|(?:parabenize|felicite|cumprimente) {name} pelo (?:seu )?aniversário|deseje (?:um )?feliz aniversário (?:a|para|ao|à) {name}|(?:hoje )?é (?:o )?aniversário d[eoa] {name}|{name} faz aniversário)(?:$| (?:hoje|ontem|amanhã|em|no dia)\\b)',
    ),
  },
  {
    key: 'told.newJob',
    type: 'newJob',
    pattern: say(
      `^(?:parabenize|felicite|cumprimente|dê os parabéns a) {name} (?:por|pelo) (?:começar em um |iniciar um |seu )?novo (?:cargo|emprego|trabalho)(?: (?:como|de) {title/na|no|em})?(?: ${IN} {company/na|no|em})?$`,
    ),
  },
  {
    key: 'told.newJob.is',
    type: 'newJob',
    pattern: say(
      `^{name} (?:começou|iniciou|assumiu|está)(?: em)? (?:um )?novo (?:cargo|emprego|trabalho)(?: (?:como|de) {title/na|no|em})?(?: ${IN} {company/na|no|em})?$`,
    ),
  },
  {
    key: 'told.newJob.word',
    type: 'newJob',
    pattern: say(
      '^(?:parabenize|felicite|cumprimente) {name} (?:por|pelo) (?:seu )?novo (?:cargo|emprego|trabalho)\\b',
    ),
  },
  {
    key: 'told.promotion',
    type: 'promotion',
    pattern: say(
      `^(?:(?:parabenize|felicite|cumprimente) {name} pela (?:sua )?promoção|{name} foi promovid[oa])(?: (?:a|para|como) {title/na|no|em})?(?: ${IN} {company/na|no|em})?$`,
    ),
  },
  {
    key: 'told.degree',
    type: 'degree',
    pattern: say(
      '^(?:(?:parabenize|felicite|cumprimente) {name} (?:pela (?:sua )?(?:formatura|graduação)|por se formar)|{name} (?:se formou|formou-se|graduou-se))(?: (?:na|no|pela|pelo) {school/na|no|pela|pelo})?$',
    ),
  },
  {
    key: 'own.newJob.exact',
    type: 'newJob',
    pattern: say(
      `\\b(?:estou começando|comecei|estou iniciando|iniciei|assumi)(?: em)? (?:um )?novo (?:cargo|emprego|trabalho) (?:como|de) {title/na|no|em} ${IN} {company/na|no|em|onde|e|para|com|desde}$`,
    ),
  },
  {
    key: 'own.newJob',
    type: 'newJob',
    pattern: say(
      `(?:\\b(?:estou|acabo de|acabei de|eu)${SMALL} ?(?:começando|iniciando|assumindo|começar|iniciar|assumir|comecei|iniciei|assumi|aceitei)|\\b(?:comecei|iniciei|assumi|começo|inicio|assumo|aceitei))${SMALL} (?:em |no |na )?${NEW}${AS_IN}`,
    ),
  },
  {
    key: 'own.newJob.joined',
    type: 'newJob',
    pattern: say(
      `\\b(?:me juntei|juntei-me|estou me juntando|entrei|passei a integrar)${SMALL} (?:à |ao |na |no |a |o |ao time da |à equipe da ){company/como} como (?:um |uma )?(?!(?:convidad|palestrante|jurad|mentor))(?:nov[oa] )?{title}$`,
    ),
  },
  {
    key: 'own.promotion',
    type: 'promotion',
    pattern: say(
      `(?:\\b(?:fui|acabei de ser|acabo de ser)${SMALL} promovid[oa]|\\bminha promoção)(?: (?:a|para|como|ao cargo de) {title/na|no|em}(?= ${IN} |$))?(?: ${IN} {company+})?`,
    ),
  },
  {
    key: 'own.workAnniversary',
    type: 'workAnniversary',
    pattern: say(
      `(?:^(?:hoje )?(?:completo|comemoro|celebro|faço)|\\b(?:estou completando|estou comemorando|completei))(?: hoje| já| meus){0,2} {years} anos (?:de )?${IN} {company+}`,
    ),
  },
  {
    key: 'own.birthday',
    type: 'birthday',
    pattern: say(
      '\\b(?:é (?:o )?meu aniversário|hoje (?:eu )?faço (?:\\d{1,3} )?anos)\\b(?! (?:de empresa|de trabalho))',
    ),
  },
  {
    key: 'own.degree',
    type: 'degree',
    pattern: say(
      `\\b(?:(?:me formei|formei-me|me graduei)|(?:concluí|terminei|finalizei|obtive|defendi|acabei de concluir)${SMALL} (?:meu |minha |o |a |um |uma )[^\\n:]{0,50}?\\b(?:graduação|mestrado|mba|doutorado|doutoramento|tese|licenciatura|bacharelado|diploma|pós-graduação))\\b`,
    ),
  },
  {
    key: 'own.certification',
    type: 'certification',
    pattern: say(
      `\\b(?:obtive|conquistei|recebi|concluí|passei|tirei|ter obtido|acabei de (?:obter|conquistar|concluir|tirar))${SMALL}\\b[^\\n]{0,60}?\\b(?:certificação|certificado|exame)\\b`,
    ),
  },
  {
    key: 'own.award',
    type: 'award',
    pattern: say(
      `\\b(?:ganhei|recebi|conquistei|fui (?:premiad|reconhecid)[oa]|ter (?:ganho|recebido))${SMALL}\\b[^\\n:]{0,60}?\\b(?:prêmio|prémio|medalha|troféu|reconhecimento)\\b`,
    ),
  },
  {
    key: 'own.launch',
    type: 'launch',
    pattern: say(
      '\\b(?:anunciar|compartilhar|partilhar|apresentar) o lançamento d[aeo]\\b|\\b(?:lancei|lançamos|acabei de lançar|acabamos de lançar) (?:meu|minha|nosso|nossa|um|uma|o|a) \\p{L}+',
    ),
  },
  {
    key: 'own.openToWork',
    type: 'openToWork',
    pattern: say(
      `\\b(?:estou${SMALL} (?:(?:em busca|à procura|em busca ativa) de|buscando|procurando) (?:(?:um|uma|novo|nova|novos|novas|meu|próximo) ){0,3}(?:emprego|trabalho|oportunidades?|recolocação|desafios?|vaga)|estou${SMALL} (?:desempregad[oa]|abert[oa] a novas (?:oportunidades|propostas)|em recolocação|disponível para o mercado)|(?:busco|procuro) (?:(?:um|uma|novo|nova|novos|novas) ){0,3}(?:emprego|trabalho|oportunidades?|recolocação|desafios?)|fui${SMALL} (?:demitid|desligad|despedid)[oa]|perdi (?:o )?meu emprego|meu cargo foi (?:extinto|eliminado))\\b`,
    ),
  },
];
