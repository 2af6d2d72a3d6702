/**
 * What a text must hold for a regular expression to fit it: plain pieces of text, so that an expression need not be
 * built, compiled and run where they are missing. A piece in small letters, or rows of which all or any must hold.
 */
export type Needs = string | { all: readonly Needs[] } | { any: readonly Needs[] };

/** Always holds. */
const NOTHING: Needs = { all: [] };
/** One letter is in every text. */
const SHORTEST = 2;

/** @returns whether a text holds what is needed. @param lower the text in small letters. */
export function holds(lower: string, needs: Needs): boolean {
  if (typeof needs === 'string') return lower.includes(needs);
  return 'all' in needs
    ? needs.all.every((one) => holds(lower, one))
    : needs.any.some((one) => holds(lower, one));
}

/**
 * Reads the needs off an expression whose capitals do not count. Whatever is not understood needs nothing, so that
 * the answer is never too strict: classes, repetitions from zero, what is looked ahead or behind for.
 * @param source as for {@link patternOf}; an abbreviation in braces stands for any text.
 */
export function needsOf(source: string): Needs {
  return new Source(source.toLowerCase()).choice();
}

class Source {
  #at = 0;

  constructor(readonly text: string) {}

  /** `a|b|c`, up to a closing bracket or the end. */
  choice(): Needs {
    const any = [this.#row()];
    while (this.text[this.#at] === '|') {
      this.#at++;
      any.push(this.#row());
    }
    const [only] = any;
    if (any.some(isNothing)) return NOTHING;
    return any.length === 1 && only !== undefined ? only : { any };
  }

  /** One part after the other; letters side by side are one piece. */
  #row(): Needs {
    const all: Needs[] = [];
    let piece = '';
    const end = (): void => {
      if (piece.trim().length >= SHORTEST) all.push(piece);
      piece = '';
    };
    while (this.#at < this.text.length && !'|)'.includes(this.text.charAt(this.#at))) {
      const letter = this.#letter();
      const part = letter === null ? this.#part() : NOTHING;
      const times = this.#times();
      if (letter !== null && times === 'once') {
        piece += letter;
        continue;
      }
      end();
      if (times !== 'maybe' && !isNothing(part)) all.push(part);
    }
    end();
    const [only] = all;
    return all.length === 1 && only !== undefined ? only : { all };
  }

  /** @returns a letter that stands for itself; null before anything else. */
  #letter(): string | null {
    const [letter] = this.#match(/\\\W|[^\\([{.^$]/y) ?? [];
    return letter?.at(-1) ?? null;
  }

  /** @returns the needs of what is no letter. */
  #part(): Needs {
    const sign = this.text.charAt(this.#at++);
    if (sign === '(') return this.#group();
    if (sign === '[') this.#match(/(?:\\.|[^\]\\])*\]/y);
    else if (sign === '{') this.#match(/[^}]*\}/y);
    else if (sign === '\\') this.#match(/u[\da-f]{4}|p\{\w+\}|\w/y);
    return NOTHING;
  }

  #group(): Needs {
    const [opening = ''] = this.#match(/\?(?:[:=!]|<[=!]|<\w+>)/y) ?? [];
    const inner = this.choice();
    this.#at++;
    return /[=!]$/.test(opening) ? NOTHING : inner;
  }

  /** How often the part before must come. */
  #times(): 'once' | 'maybe' | 'repeated' {
    const [times] = this.#match(/(?:[?*+]|\{\d+(?:,\d*)?\})\??/y) ?? [];
    if (times === undefined) return 'once';
    return /^(?:[?*]|\{0)/.test(times) ? 'maybe' : 'repeated';
  }

  #match(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.#at;
    const found = sticky.exec(this.text);
    if (found) this.#at = sticky.lastIndex;
    return found;
  }
}

const isNothing = (needs: Needs): boolean =>
  typeof needs !== 'string' && 'all' in needs && needs.all.length === 0;
