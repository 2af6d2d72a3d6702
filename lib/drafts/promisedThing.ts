import { foldedAlike } from './guard/find';

/** What of a promise can stand in a sentence: of "I'll send you the slides" that is "the slides". */

/** How people say that they will send something, in the five languages. */
const SENDING: readonly RegExp[] = [
  /^(?:(?:i(?:'|’)?ll|i will|i(?:'|’)?m going to|i am going to|let me)(?: (?:also|gladly|happily|then|just))? )?(?:send|share|forward|pass)(?: (?:you|him|her|them|on|along))* /u,
  /^ich (?:schicke|sende|maile|leite) (?:dir|ihnen|euch)(?: (?:auch|gern|gerne|mal|noch))? /u,
  /^(?:je )?(?:te |vous |t['’])?(?:envoie|enverrai|envoyer|transmets|transmettrai|transmettre|partage|partagerai|partager) /u,
  /^(?:(?:te|le|os|les) )?(?:envio|enviare|enviar|mando|mandare|mandar|paso|pasare|pasar)(?:te|le|os|les)? /u,
  /^(?:vou )?(?:(?:te|lhe) )?(?:envio|enviarei|enviar|mando|mandarei|mandar|passo|passar)(?:-te|-lhe)? /u,
];

/** A thing begins so: an article, or whose it is. */
const THING =
  /^(?:the|an?|my|our|some|those|these|die|das|der|den|ein|eine|einen|mein|meine|meinen|unsere?|unseren|le|la|les|mon|ma|mes|notre|nos|une?|des|el|los|las|mis?|nuestr[oa]s?|unos|unas|os?|as|meus?|minhas?|nossos?|nossas?|uma?s?) |^l['’]/u;

/** Until when is no part of the thing, and where it ends is a guess. */
const WHEN =
  /(?<!\p{L})(?:tomorrow|today|tonight|soon|later|next|this (?:week|month)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|by|until|when|once|as soon|morgen|heute|bald|nachste[nr]?|diese[rn]? woche|bis|am|sobald|wenn|demain|aujourd|bientot|prochaine?|cette semaine|lundi|mardi|mercredi|jeudi|vendredi|des que|quand|manana|hoy|pronto|proxim[oa]|esta semana|cuando|en cuanto|el (?:lunes|martes|miercoles|jueves|viernes)|amanha|hoje|em breve|quando|assim que|segunda|terca|quarta|quinta|sexta)(?!\p{L})/u;

/** Longer is no thing but a story. */
const LONGEST = 60;

/** As an object only; behind a colon it stands by itself. With an adjective between, more would have to change. */
const STANDS: Readonly<Record<string, string>> = {
  den: 'der',
  einen: 'ein',
  meinen: 'mein',
  unseren: 'unser',
};

/**
 * @param what a promise in the user's words.
 * @returns the thing of it as a noun phrase; undefined where that is not certain.
 */
export function thingPromised(what: string): string | undefined {
  const said = what.trim().replace(/[.!]+$/u, '');
  const folded = foldedAlike(said);
  const sending = SENDING.map((pattern) => pattern.exec(folded)?.[0].length ?? 0);
  const thing = said.slice(Math.max(0, ...sending));
  const plain = foldedAlike(thing);
  if (!THING.test(plain) || WHEN.test(plain) || thing.length > LONGEST) return undefined;
  // "die Folien schicken": what is to be done, not a thing.
  if (/^(?:die|das|den|der|eine?n?|meine?n?|unsere?n?) .*\s\p{Ll}+n$/u.test(thing)) return undefined;
  return standing(thing);
}

function standing(thing: string): string | undefined {
  const [article = '', ...rest] = thing.split(' ');
  const stands = STANDS[article];
  if (stands === undefined) return thing;
  return rest.length === 1 && /^\p{Lu}/u.test(rest[0] ?? '') ? `${stands} ${rest.join('')}` : undefined;
}
