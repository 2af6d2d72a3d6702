import { foldedAlike, type Span } from './guard/find';

/** "I'll send you the slides": what a message promises, so that it can be kept. */

const TO_DO: readonly RegExp[] = [
  // English
  /(?<!\p{L})(?:i'?ll|i will|i shall|i'?m (?:going to|gonna)|i am going to|i promise (?:to|i'?ll|i will))(?: (?:also|gladly|happily|then|just|definitely))? (?:send|share|forward|introduce|connect|write|ask|look(?! forward| back)|get (?:back|you|it)|call|check|bring|find(?! it (?:hard|difficult))|put|e-?mail|mail|text|message|ping|let you know|pass|drop (?:you|it|them)|shoot you|give you|make (?:the|an|that) intro|set (?:it )?up|follow up|come back to you|dig (?:out|up)|be in touch)(?!\p{L})/u,
  /(?<!\p{L})let me (?:introduce|send|connect|share|put you|ask(?! you)|check|find|forward|look|drop you|get (?:back|you))(?!\p{L})/u,
  // German
  /(?<!\p{L})ich (?:schick|send|mail|leit|bring|besorg|such|geb|stell)e? (?:es |sie |ihn |das |dann )?(?:dir|ihnen|euch)(?!\p{L})(?! (?:\p{L}+ ){0,2}(?:recht|gru(?:ss|ß)e?)(?!\p{L}))/u,
  /(?<!\p{L})(?:schick|send|mail|bring|besorg|such|stell|geb)e? ich (?:es |sie |ihn |das |dann )?(?:dir|ihnen|euch)(?!\p{L})(?! (?:\p{L}+ ){0,2}(?:recht|gru(?:ss|ß)e?)(?!\p{L}))/u,
  /(?<!\p{L})ich (?:stell|leit|bring)e? (?:dich|sie|euch|es|ihn|das)(?! mir)(?!\p{L})|(?<!\p{L})ich (?:such|frag)e? (?:mal|gern|gerne|nach|bei)(?!\p{L})/u,
  /(?<!\p{L})ich schreibe? (?:dir|ihnen|euch) (?:morgen|spater|dann|bald|nachste|noch|sobald|am|bis|mal|gern)(?!\p{L})/u,
  /(?<!\p{L})(?:ich lasse?|lasse? ich) (?:es |sie |ihn |das )?(?:dir|ihnen|euch|dich|sie) (?:[^.!?;\n]{0,60} )?(?:zukommen|wissen)(?!\p{L})/u,
  /(?<!\p{L})ich rufe? (?:dich|sie|euch|ihn) (?:\p{L}+ ){0,4}(?:an|zuruck)(?!\p{L})|(?<!\p{L})ich verspreche? (?:dir|ihnen|euch)(?!\p{L})|(?<!\p{L})(?:bekommst du|kriegst du|bekommen sie|erhalten sie) (?:\p{L}+ ){0,3}von mir(?!\p{L})/u,
  /(?<!\p{L})(?:ich melde? mich(?!,? (?:weil|wegen|heute mit))|ich sage? (?:dir|ihnen|euch) (?:\p{L}+ ){0,2}bescheid|ich werde (?:dir|ihnen|euch|dich|sie)|ich mache? euch bekannt|lass(?:en sie)? mich (?:dich|dir|sie|ihnen|euch)(?! (?:\p{L}+ ){0,3}(?:danken|gratulieren|sagen)))(?!\p{L})/u,
  // French
  /(?<!\p{L})je (?:te |vous |t')(?:l'|le |la |les |en )?(?:envoie|enverrai|transmets|transmettrai|mets|mettrai|presente|presenterai|partage|partagerai|tiens|tiendrai|rappelle|rappellerai|ecrirai|dirai|redis|redirai|donnerai|passerai|appellerai|ferai (?:suivre|parvenir|signe|passer)|fais (?:suivre|parvenir|passer))(?!\p{L})(?! (?:mes|toutes? mes|tout mon|toute mon|de (?:grosses )?bises|des bises|mon (?:soutien|amitie)))/u,
  /(?<!\p{L})je (?:te|vous) promets (?:de|d'|que)|(?<!\p{L})(?:promis|c'est promis), je|(?<!\p{L})je reviendrai vers (?:toi|vous)|(?<!\p{L})je reviens vers (?:toi|vous) (?:demain|bientot|d'ici|la semaine|lundi|mardi|mercredi|jeudi|vendredi|des que|apres)/u,
  /(?<!\p{L})(?:je vais (?:te |vous |t')(?!demander|poser|avouer|manquer|dire)|laisse-moi (?:te |t')(?!dire|felicit|remerci|souhait)|laissez-moi vous (?!dire|felicit|remerci|souhait))\p{L}+/u,
  // Spanish
  /(?<!\p{L})(?:te|le|os|les|se) (?:l[oa]s? )?(?:envio|enviare|mando|mandare|paso|pasare|presento|presentare|comparto|compartire|aviso|avisare|llamo|llamare|escribire|consigo|conseguire|buscare|hago llegar|hare llegar)(?!\p{L})(?! (?:un|una|muchos?|mucha|mis|todo mi|toda mi)? ?(?:fuerte |gran |cordial )?(?:abrazos?|saludos?|besos?|fuerza|animo|carino|apoyo))/u,
  /(?<!\p{L})(?:(?:te|le|os) voy a|voy a|dejame|dejeme|permiteme|permitame|(?:te |le )?prometo|quedo en) ?(?:enviar|mandar|pasar|presentar|compartir|avisar|llamar|escribir|buscar)(?:te|le|os|les)?(?:l[oa]s?)?(?!\p{L})/u,
  /(?<!\p{L})te escribo (?:manana|luego|en cuanto|cuando|la semana|el (?:lunes|martes|miercoles|jueves|viernes))(?!\p{L})/u,
  // Portuguese
  /(?<!\p{L})(?:te|lhe) (?:envio|enviarei|mando|mandarei|passo|passarei|apresento|apresentarei|aviso|avisarei|ligo|ligarei|encaminho|repasso|faco chegar)(?!\p{L})(?! (?:uma?|una?|muitos?|muchos?|mis)? ?(?:forte |fuerte |gran |grande |cordial )?(?:abraco|abrazo|beijo|beso|saludo))/u,
  /(?<!\p{L})(?:(?:envio|mando|apresento|passo|aviso|ligo|encaminho|faco)-(?:te|lhe|to|lho)|(?:enviar|mandar|apresentar|passar|avisar|ligar)-(?:te|lhe)-ei)(?!\p{L})(?! (?:uma?|una?|muitos?|muchos?|mis)? ?(?:forte |fuerte |gran |grande |cordial )?(?:abraco|abrazo|beijo|beso|saludo))/u,
  /(?<!\p{L})(?:vou|deixa-me|deixe-me|me deixa|me deixe|prometo) (?:te |lhe )?(?:enviar|mandar|apresentar|passar|compartilhar|partilhar|avisar|ligar|escrever|encaminhar|procurar)(?:-te|-lhe)?(?!\p{L})/u,
];

/** Longer is no promise but a paragraph. */
const LONGEST = 120;

/** What a message promises. */
export interface Promised {
  /** The words of it, as they stand in the text. */
  what: string;
  where: Span;
}

/** @returns the first promise in a text, in any of the five languages; null where there is none. */
export function promisedIn(text: string): Promised | null {
  const folded = foldedAlike(text);
  const starts = TO_DO.flatMap((pattern) => pattern.exec(folded)?.index ?? []);
  if (starts.length === 0) return null;
  const start = Math.min(...starts);
  const sentence = /^[^.!?;\n]+/u.exec(text.slice(start))?.[0] ?? '';
  const what = sentence.slice(0, LONGEST).trim();
  return { what, where: { start, end: start + what.length } };
}
