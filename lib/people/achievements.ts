/** What is told as an achievement and is none yet, or none to congratulate on (evidence 4.2). */

/** A degree that is still to come. Of "candidate" only the degree's own: a doctoral candidate has no doctorate. */
const STILL_TO_COME =
  /(?<!\p{L})(?:expected|in progress|ongoing|anticipated|pursuing|(?:ph\.?d\.?|doctoral|degree|mba|msc|ma|ba) candidate|candidate for|starting|started|began|enrolled|admitted|accepted|voraussichtlich|laufend|angestrebt|in arbeit|begonnen|angefangen|immatrikuliert|doktorand\p{L}*|promovend\p{L}*|en cours|prévue?|doctorante?s?|inscrite?|commencée?|previst[oa]|en curso|cursando|en proceso|doctorand[oa]s?|matriculad[oa]|inscrit[oa]|admitid[oa]|em curso|em andamento|doutorand[oa]s?)(?!\p{L})/iu;

/** What anybody gets who pays or sits a course to its end: a badge, a certificate of taking part. */
const ANYBODYS =
  /(?<!\p{L})(?:(?:digital |learning |skill )?badges?|credly|linkedin learning|coursera|udemy|edx|certificate of (?:completion|attendance|participation)|course (?:certificate|completion)|completed? (?:a|the|this) course|nanodegree|teilnahme(?:bestätigung|bescheinigung|zertifikat)|kurs(?:zertifikat|abschluss)|attestation de (?:suivi|participation)|certificat de (?:participation|présence)|certificado de (?:finalización|asistencia|participación|conclusão|participação)|insignia|selo digital)(?!\p{L})/iu;

/** Whether a degree is told that somebody does not have yet. @param told title or sentence, as the page writes it. */
export function isStillToCome(told: string | undefined): boolean {
  return told !== undefined && STILL_TO_COME.test(told);
}

/** Whether an award or certificate is a badge or the end of a course. @param told title or sentence. */
export function isAnybodys(told: string | undefined): boolean {
  return told !== undefined && ANYBODYS.test(told);
}
