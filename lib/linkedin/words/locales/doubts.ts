import type { Pattern } from '../../../people/pattern';
import { say } from './say';

/** Words that make a post's sentence something else than its author's own news, by language. */
export interface Doubts {
  /** Before or in the news: a negation, a condition, a wish. */
  before: Pattern;
  /** Anywhere in the sentence: long ago, or about somebody else. */
  anywhere: Pattern;
}

/** A post in which the hashtag of looking for work may stand for others. */
export const HIRING = say(
  "#hiring|\\bwe(?:'re| are) (?:hiring|looking for)\\b|\\bwir suchen\\b|\\bnous (?:recrutons|recherchons)\\b|\\bestamos (?:contratando|buscando)\\b|\\bbuscamos\\b|\\bcontratando\\b|\\bstiamo (?:assumendo|cercando)\\b|\\bcerchiamo\\b|\\bwij? zoeken\\b|\\bjoin (?:us|my team|our team)\\b",
);

/**
 * A sentence of LinkedIn's that tells of somebody's deed, on a post or for the user, not of an event of theirs: who
 * congratulates has no birthday, and what is yours is not theirs.
 */
export const DEED = say(
  '\\b(?:you|your|yours|congratulated|congratulating|wished|ihnen|dir|dich|dein\\p{L}*|gratuliert|gewünscht|vous|votre|vos|félicité|te|tu|tus|usted|felicitado|você|vocês|parabenizou|ti|tuo|tua|tuoi|tue|congratulat[oa]|je|jou|jouw|uw|gefeliciteerd|commented|reacted|liked|shared|posted|mentioned|replied|reposted|endorsed|viewed|invited|kommentiert|geteilt|erwähnt|reagiert|commenté|partagé|mentionné|réagi|comentó|compartió|mencionó|reaccionó|comentou|compartilhou|mencionou|reagiu|commentato|condiviso|menzionato|reagito|gereageerd|gedeeld|genoemd)\\b',
);

const DOUBTS: Record<string, Doubts> = {
  en: {
    before: say(
      "\\b(?:not|never|no longer|isn't|wasn't|haven't|don't|didn't|won't|if|unless|would|could|might|may|should|hope|hoping|hoped|wish|wishing|dream|dreamed|dreaming|imagine|almost|nearly|pretend|as if|whether|why|how|congrat\\p{L}*|kudos|shout-?out)\\b|n't\\b",
    ),
    anywhere: say(
      '\\b(?:ago|last year|back in|years? later|in (?:19|20)\\d\\d|remember(?:ed|ing)? when|the day i|when i|before i|once upon|(?:my|our|a) (?:\\p{L}+ )?(?:colleague|friend|teammate|mentee|student|client|wife|husband|partner|son|daughter|brother|sister|report|team member)s?|he|she|his|her|hers|him|somebody|someone|anyone|those who|people who|people)\\b',
    ),
  },
  de: {
    before: say(
      '\\b(?:nicht|nie|niemals|kein|keine|keinen|keiner|falls|wenn|würde|könnte|hätte|wäre|hoffe|hoffentlich|träume|traum|fast|beinahe|ob|warum|wie|glückwunsch|glückwünsche|gratuliere|gratulation)\\b',
    ),
    anywhere: say(
      '\\b(?:vor (?:\\p{L}+|\\d+) jahren|letztes jahr|damals|im jahr (?:19|20)\\d\\d|als ich|bevor ich|(?:mein|meine|meiner|meinem|unser|unsere|unserer|unserem) (?:\\p{L}+ )?(?:kolleg|freund|frau|mann|sohn|tochter|bruder|schwester|mitarbeiter|team)\\p{L}*|er|seine?r?|jemand|jemanden|alle, die)\\b',
    ),
  },
  fr: {
    before: say(
      "\\b(?:ne|pas|jamais|plus jamais|si|serais|serait|aurais|pourrais|espère|espérant|rêve|rêvais|presque|pourquoi|comment|félicitations|bravo|félicite)\\b|\\bn'",
    ),
    anywhere: say(
      "\\b(?:il y a (?:\\p{L}+|\\d+) ans|l'an dernier|l'année dernière|en (?:19|20)\\d\\d|quand je|lorsque je|quand j'|lorsque j'|avant de|(?:mon|ma|mes|notre|nos) (?:\\p{L}+ )?(?:collègue|ami|amie|femme|mari|fils|fille|frère|sœur|étudiant|étudiante|équipe)s?|il|elle|ils|elles|quelqu'un|ceux qui)\\b",
    ),
  },
  es: {
    before: say(
      '\\b(?:no|nunca|jamás|si|sería|estaría|podría|habría|espero|ojalá|sueño|soñaba|casi|por qué|cómo|felicidades|felicitaciones|enhorabuena|felicito)\\b',
    ),
    anywhere: say(
      '\\b(?:hace (?:\\p{L}+|\\d+) años|el año pasado|en (?:19|20)\\d\\d|cuando|antes de|(?:mi|mis|nuestro|nuestra|nuestros|nuestras) (?:\\p{L}+ )?(?:compañer|colega|amig|espos|marid|hij|herman|mujer|alumn|equipo)\\p{L}*|él|ella|ellos|ellas|alguien|quienes)\\b',
    ),
  },
  pt: {
    before: say(
      '\\b(?:não|nunca|jamais|se|seria|estaria|poderia|teria|espero|tomara|sonho|sonhava|quase|por que|como seria|parabéns|parabenizo|felicitações)\\b',
    ),
    anywhere: say(
      '\\b(?:há (?:\\p{L}+|\\d+) anos|anos atrás|ano passado|em (?:19|20)\\d\\d|quando|antes de|(?:meu|minha|meus|minhas|nosso|nossa|nossos|nossas) (?:\\p{L}+ )?(?:colega|amig|espos|marid|filh|irm|alun|equipe|time)\\p{L}*|ele|ela|eles|elas|alguém|quem)\\b',
    ),
  },
  it: {
    before: say(
      '\\b(?:non|mai|se|sarei|sarebbe|potrei|avrei|spero|magari|sogno|sognavo|quasi|perché|complimenti|congratulazioni|auguri a)\\b',
    ),
    anywhere: say(
      "\\b(?:(?:\\p{L}+|\\d+) anni fa|l'anno scorso|nel (?:19|20)\\d\\d|quando|prima di|(?:mio|mia|miei|mie|nostro|nostra|nostri|nostre) (?:\\p{L}+ )?(?:colleg|amic|mogli|marit|figli|fratell|sorell|student|squadra)\\p{L}*|lui|lei|loro|qualcuno|chi)\\b",
    ),
  },
  nl: {
    before: say(
      '\\b(?:niet|nooit|geen|als ik ooit|indien|zou|zouden|kon|hoop|hopelijk|droom|bijna|waarom|hoe|gefeliciteerd|felicitaties|proficiat)\\b',
    ),
    anywhere: say(
      '\\b(?:(?:\\p{L}+|\\d+) jaar geleden|vorig jaar|in (?:19|20)\\d\\d|toen ik|voordat ik|(?:mijn|onze|ons) (?:\\p{L}+ )?(?:collega|vriend|vriendin|vrouw|man|zoon|dochter|broer|zus|student|team)\\p{L}*|hij|zij|zijn vrouw|iemand|wie)\\b',
    ),
  },
};

/** @returns the words of doubt of a pack's language. @param lang as {@link LocalePack.lang}. */
export function doubtsOf(lang: string): Doubts {
  const own = DOUBTS[lang] ?? DOUBTS['en'];
  if (!own) throw new Error('no words of doubt');
  return own;
}
