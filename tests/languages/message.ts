import { IntlMessageFormat } from 'intl-messageformat';

/** A part of an ICU message, as the library that says them takes it apart. */
export type Part =
  | { type: typeof PART.literal | typeof PART.argument | typeof PART.number; value: string }
  | {
      type: typeof PART.select | typeof PART.plural;
      value: string;
      options: Record<string, { value: Part[] }>;
    }
  | { type: typeof PART.pound };

/** The numbers by which the library tells its parts apart. */
const PART = { literal: 0, argument: 1, number: 2, select: 5, plural: 6, pound: 7 } as const;

/** @returns the parts of a message. @throws where it cannot be said. */
export function partsOf(message: string, tag = 'en'): Part[] {
  return new IntlMessageFormat(message, tag, undefined, { ignoreTag: true }).getAst() as unknown as Part[];
}

/** A choice of a message: `{n, plural, one {…} other {…}}`. */
export interface Choice {
  kind: 'plural' | 'select';
  name: string;
  options: Record<string, Part[]>;
}

/** @returns every choice of a message, the inner ones included. */
export function choicesOf(parts: readonly Part[]): Choice[] {
  return parts.flatMap((part): Choice[] => {
    if (part.type !== PART.select && part.type !== PART.plural) return [];
    const options = Object.fromEntries(
      Object.entries(part.options).map(([name, { value }]) => [name, value]),
    );
    const kind = part.type === PART.plural ? 'plural' : 'select';
    return [{ kind, name: part.value, options }, ...Object.values(options).flatMap(choicesOf)];
  });
}

/**
 * @returns what a message needs to be said: the names of its values, and of which sort they are. A number may be said
 *   bare or with a plural, as the language needs it.
 */
export function needsOf(parts: readonly Part[]): string[] {
  const needs = parts.flatMap((part): string[] => {
    if (part.type === PART.argument) return [`${part.value}: text`];
    if (part.type === PART.number) return [`${part.value}: number`];
    if (part.type !== PART.select && part.type !== PART.plural) return [];
    const own = part.type === PART.plural ? `${part.value}: number` : `${part.value}: choice`;
    return [own, ...Object.values(part.options).flatMap(({ value }) => needsOf(value))];
  });
  return [...new Set(needs)].sort();
}

/** @returns the message with its literal parts changed. */
export function withLiterals(parts: readonly Part[], change: (text: string) => string): string {
  return parts
    .map((part) => {
      switch (part.type) {
        case PART.literal:
          return change(part.value);
        case PART.argument:
          return `{${part.value}}`;
        case PART.number:
          return `{${part.value}, number}`;
        case PART.pound:
          return '#';
        case PART.select:
        case PART.plural: {
          const kind = part.type === PART.plural ? 'plural' : 'select';
          const options = Object.entries(part.options).map(
            ([name, { value }]) => `${name} {${withLiterals(value, change)}}`,
          );
          return `{${part.value}, ${kind}, ${options.join(' ')}}`;
        }
      }
    })
    .join('');
}

/** @returns the literal text of a message alone, its values shown as `¤`. */
export function literalsOf(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (part.type === PART.literal) return part.value;
      if (part.type === PART.select || part.type === PART.plural)
        return Object.values(part.options)
          .map(({ value }) => literalsOf(value))
          .join(' | ');
      return '¤';
    })
    .join('');
}
