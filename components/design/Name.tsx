/** Somebody's name, kept apart from the direction of the text around it. */
export function Name({ children }: { children: string }) {
  return <bdi class="name">{children}</bdi>;
}

/**
 * A stranger's text inside a sentence of ours: first-strong isolate marks, as `bdi` cannot stand in a
 * plain string.
 */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/** @returns what a button does with whom or what it is about: for those who hear it in a list of buttons, out of its place. */
export function about(action: string, whom: string): string {
  return `${action}, ${whom}`;
}
