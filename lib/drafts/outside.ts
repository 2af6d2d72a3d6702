/**
 * Changes the words of a line, but for what came into it from outside: a company called "It’s Nice" keeps its name, and
 * what the user wrote stays as it is.
 * @param kept what is left alone, wherever it stands.
 */
export function changeAround(
  text: string,
  kept: readonly string[],
  change: (words: string) => string,
): string {
  const [first, ...others] = kept.filter((one) => one !== '' && text.includes(one));
  if (first === undefined) return change(text);
  return text
    .split(first)
    .map((part) => changeAround(part, others, change))
    .join(first);
}
