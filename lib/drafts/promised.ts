import { foldedAlike, type Span } from './guard/find';

/** "I'll send you the slides": what a message promises, so that it can be kept. */

const TO_DO: readonly RegExp[] = [
  // English
  /(?<!\p{L})(?:i(?:'|’)?ll|i will|i(?:'|’)?m going to|i am going to)(?: (?:also|gladly|happily|then|just))? (?:send|share|forward|introduce|connect|write|ask|look|get back|call|check|bring|find|put|e-?mail|let you know|pass)(?!\p{L})/u,
  /(?<!\p{L})let me (?:introduce|send|connect|share|put you|ask|check|find|forward|look)(?!\p{L})/u,
  // German
  /(?<!\p{L})(?:ich|dann) (?:ich )?(?:schicke|sende|maile|leite|stelle|bringe|suche|frage|schreibe|gebe) (?:dir|ihnen|euch|dich|sie|es dir|es ihnen|mal|gern)(?!\p{L})/u,
  /(?<!\p{L})(?:ich melde mich|ich werde (?:dir|ihnen|euch|dich|sie)|ich mache euch bekannt|lass(?:en sie)? mich (?:dich|dir|sie|ihnen|euch))(?!\p{L})/u,
  // French
  /(?<!\p{L})je (?:te |vous |t['’]|vous l['’]|te l['’])(?:envoie|enverrai|transmets|transmettrai|mets|mettrai|presente|presenterai|partage|partagerai|tiens|tiendrai|rappelle|rappellerai|ecris|ecrirai)(?!\p{L})/u,
  /(?<!\p{L})(?:je vais (?:te |vous |t['’])|laisse-moi (?:te |t['’])|laissez-moi (?:vous ))\p{L}+/u,
  // Spanish
  /(?<!\p{L})(?:te|le|os|les) (?:envio|enviare|mando|mandare|paso|pasare|presento|presentare|comparto|compartire|aviso|avisare|llamo|llamare|escribire)(?!\p{L})/u,
  /(?<!\p{L})(?:(?:te|le|os) voy a|voy a|dejame|dejeme|permiteme|permitame) ?(?:enviar|mandar|pasar|presentar|compartir|avisar|llamar|escribir)(?:te|le|os|les)?(?!\p{L})/u,
  // Portuguese
  /(?<!\p{L})(?:te|lhe) (?:envio|enviarei|mando|mandarei|passo|passarei|apresento|apresentarei|aviso|avisarei)(?!\p{L})/u,
  /(?<!\p{L})(?:envio|mando|apresento|passo|aviso)-(?:te|lhe)(?!\p{L})/u,
  /(?<!\p{L})(?:vou|deixa-me|deixe-me|me deixa|me deixe) (?:te |lhe )?(?:enviar|mandar|apresentar|passar|compartilhar|partilhar|avisar|ligar|escrever)(?:-te|-lhe)?(?!\p{L})/u,
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
