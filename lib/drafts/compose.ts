import { stableNumber } from '../people/stable';
import { BLANK, type DraftChannel, type FactsFor, type Tone } from './facts';
import type { Blank, Intent } from './intents';
import type { Phrase } from './line';
import type { Pack } from './pack';

/** Chooses the lines of a draft. */

/** What the choice depends on. */
export interface Circumstances {
  tone: Tone;
  channel: DraftChannel;
  /** What can stand in blanks. */
  filled: Readonly<Partial<Record<Blank, string>>>;
  /** Characters that the whole should have, and may have at most, greeting and sign-off aside. */
  target: number;
  most: number;
  /** A sentence on the silence belongs in it. */
  admitsSilence: boolean;
  /** The ending is never left out. */
  endsAlways: boolean;
  seed: string;
  used: readonly string[];
  lately: readonly string[];
}

/** Lines in order, in words. */
export interface Chosen {
  text: string;
  ids: string[];
  /** The first line holds the name already. */
  greets: boolean;
  /** What has to go in the blank that is open. */
  open?: Blank;
}

/** Dearest first: a sentence that they have had, nothing specific, one that somebody had lately, the wrong length. */
const COST = { theirs: 100_000, generic: 20_000, lately: 5_000, open: 500, length: 10 };
/** Lengths this near to the target are as good as the target. */
const NEAR = 70;

/** A line with its words. */
interface Said {
  id: string;
  text: string;
  greets: boolean;
  blank?: Blank;
  open: boolean;
}

/** @returns the lines that fit best; the same for the same seed. */
export function compose<I extends Intent>(
  pack: Pack,
  intent: I,
  facts: FactsFor<I>,
  now: Circumstances,
): Chosen {
  const recipe = pack.recipes[intent];
  const say = (lines: readonly Phrase<FactsFor<I>>[]) =>
    fitting(lines, facts, now).map((line) => spoken(line, facts, now));
  const silence = now.admitsSilence && facts.silence ? { ...facts, silence: facts.silence } : null;
  const between = silence
    ? fitting(pack.silences, silence, now).map((line) => [spoken(line, silence, now)])
    : [[]];
  const endings = say(recipe.endings).map((ending) => [ending]);
  const choices: { said: Said[]; cost: number; lot: number }[] = [];
  for (const opening of say(recipe.openings))
    for (const body of say(recipe.bodies))
      for (const middle of between)
        for (const ending of now.endsAlways ? endings : [...endings, []]) {
          const said = [opening, body, ...middle, ...ending];
          const cost = costOf(said, pack.language, now);
          if (cost === null) continue;
          choices.push({ said, cost, lot: stableNumber(`${said.map(({ id }) => id).join()} ${now.seed}`) });
        }
  const best = choices.sort((a, b) => a.cost - b.cost || a.lot - b.lot)[0];
  if (!best) throw new Error(`No lines fit: ${pack.language} ${intent} ${now.tone} ${now.channel}`);
  const open = best.said.find((line) => line.open)?.blank;
  return {
    text: best.said.map(({ text }) => text).join(' '),
    ids: best.said.map(({ id }) => `${pack.language}.${id}`),
    greets: best.said.some(({ greets }) => greets),
    ...(open !== undefined && { open }),
  };
}

/** @returns those of the lines that may be said in this tone, channel and with these facts. */
export function fitting<F extends { name: string | null }>(
  lines: readonly Phrase<F>[],
  facts: F,
  { tone, channel }: Pick<Circumstances, 'tone' | 'channel'>,
): Phrase<F>[] {
  return lines.filter(
    (line) =>
      (line.tones?.includes(tone) ?? true) &&
      (line.channels?.includes(channel) ?? true) &&
      (line.when?.(facts) ?? true) &&
      // A mail and a formal word have a greeting of their own.
      (line.greets !== true || (facts.name !== null && channel !== 'mail' && tone !== 'formal')),
  );
}

function spoken<F>({ id, text, blank, greets }: Phrase<F>, facts: F, { filled }: Circumstances): Said {
  const known = blank === undefined ? undefined : filled[blank];
  return {
    id,
    // "at Example Inc." at the end of a sentence has one full stop.
    text: text(facts, known ?? BLANK).replace(/(?<!\.)\.\.(?!\.)/g, '.'),
    greets: greets === true,
    open: blank !== undefined && known === undefined,
    ...(blank !== undefined && { blank }),
  };
}

/** Null: these do not go together. */
function costOf(said: readonly Said[], language: string, now: Circumstances): number | null {
  const { target, most, used, lately, seed } = now;
  const length = said.reduce((sum, { text }) => sum + text.length + 1, -1);
  const blanks = said.filter(({ blank }) => blank !== undefined);
  const questions = said.filter(({ text }) => /[?¿]/.test(text));
  if (blanks.length > 1 || questions.length > 1 || length > most) return null;
  let cost = blanks.length === 0 ? COST.generic : blanks.some(({ open }) => open) ? COST.open : 0;
  for (const { id } of said) {
    const age = used.lastIndexOf(`${language}.${id}`);
    if (age >= 0) cost += COST.theirs + age;
    else if (lately.includes(`${language}.${id}`)) cost += COST.lately;
  }
  // The target is not the same to the letter for all, or the few lines that fit it best would be in every draft.
  const shifted = target + ((stableNumber(`${seed} length`) % 61) - 30);
  return cost + Math.ceil(Math.max(0, Math.abs(length - shifted) - NEAR) / 40) * COST.length;
}
