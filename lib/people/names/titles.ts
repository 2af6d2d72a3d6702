/** Titles in front of a name, with or without a dot. */
const TITLE =
  /^(?:dr|dra|drs|prof|profa|professor|professora|mr|mrs|ms|mx|sir|dame|sra?|srta|se[ñn]ora?|herr|frau|mme|mlle|dott|dott\.ssa|engr|shri|smt|capt|captain|dipl|dipl\.?-\p{L}+|dr\.?-?ing)\.?$/iu;
/** Titles that are names or words too, so that they need their dot. */
const DOTTED =
  /^(?:mag|mag\.a|hon|fr|er|eng|ing|ir|arch|arq|lic|avv|adv|sig|col|gen|maj|lt|sgt|rev|ts|hj|ra|inż|mgr)\.$/iu;
/** What follows a doctor in German and Latin: "Dr. med.", "Dr. rer. nat.", "Dr. h. c." */
const OF_WHAT =
  /^(?:med|rer|nat|phil|iur|jur|oec|publ|habil|sc|techn|ing|vet|dent|pol|theol|pharm|agr|mult|hum|biol|math|univ|h\.?c|h|c|pharm)\.?$/u;

/** "Dr.Jane" and "Prof.Dr." are written without a space, too. */
const TIGHT = /\b((?:prof|dr|mrs?|ms|sra?|ing|dipl)\.)(?=\p{L}{2,}\.?)/giu;

/** Whether a word is a title, wherever it stands. */
export function isTitle(word: string): boolean {
  return TITLE.test(word) || DOTTED.test(word);
}

/** Sets a space behind titles that have none. */
export function loosenTitles(text: string): string {
  return text.replace(TIGHT, '$1 ');
}

/**
 * Takes titles off the front of a name. A title behind the name ("Jane Doe Dr.") goes, too, where its dot shows
 * what it is; "Sr." is one in front only.
 * @returns the rest, which is empty where there is nothing but titles.
 */
export function takeTitles(words: readonly string[]): { words: string[]; titles: string[] } {
  const left = [...words];
  const titles: string[] = [];
  for (let first = left[0]; first !== undefined; first = left[0]) {
    const last = titles.at(-1);
    if (isTitle(first)) titles.push(first);
    else if (last !== undefined && left.length > 1 && OF_WHAT.test(first))
      titles.splice(-1, 1, `${last} ${first}`);
    else break;
    left.shift();
  }
  while (left.length > 1 && /^(?:dr|prof)\.$/iu.test(left.at(-1) ?? '')) titles.push(left.pop() ?? '');
  return { words: left, titles };
}
