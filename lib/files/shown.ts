/** Names come from the file; a list of them must stay a list. */
const LONGEST_NAME = 120;

/** @returns the name without control signs and of a length to be shown. */
export function shown(name: string): string {
  const clean = name.replace(/\p{Cc}/gu, ' ');
  return clean.length <= LONGEST_NAME ? clean : `${clean.slice(0, LONGEST_NAME)}…`;
}
