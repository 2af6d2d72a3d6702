import type { PeerKind } from '../people/schema';
import { stableNumber } from '../people/stable';
import { BLANK, type DraftChannel, type Facts, type FactsFor, type Tone } from './facts';
import { Cheapest } from './cheapest';
import type { Blank, Intent } from './intents';
import type { Phrase } from './line';
import { changeAround } from './outside';
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
  /** What kind of peer they are, several allowed. */
  kinds: readonly PeerKind[];
}

/** What one speaks of with whom: the time together, the shared interest, the craft, the market, the town. */
const SPOKEN_OF: Readonly<Record<PeerKind, readonly Blank[]>> = {
  cohort: ['memory'],
  interest: ['interest', 'told'],
  functional: ['contribution', 'detail', 'claim'],
  crossFunctional: ['contribution', 'detail', 'addition'],
  industry: ['trigger', 'detail', 'addition'],
  geographic: ['tip', 'meeting', 'trigger'],
};

/** Lines in order, in words. */
export interface Chosen {
  text: string;
  ids: string[];
  /** The first line holds the name already. */
  greets: boolean;
  /** What has to go in the blank that is open. */
  open?: Blank;
}

/**
 * Dearest first: a sentence that they have had, the whole message once more, nothing specific, a sentence that somebody
 * had lately, an open blank, what another kind of peer would rather hear, the wrong length.
 */
const COST = {
  theirs: 100_000,
  again: 50_000,
  generic: 20_000,
  lately: 5_000,
  open: 500,
  kind: 250,
  length: 10,
};
/** A word on where the two were together fits here: nothing else is the news. */
const MAY_GO_BACK: readonly Intent[] = ['stayInTouch', 'longSilence', 'firstWords', 'change'];
/** Lengths this near to the target are as good as the target. */
const NEAR = 70;

/** A line with its words, and what it would cost by itself. */
interface Said {
  id: string;
  text: string;
  greets: boolean;
  blank?: Blank;
  open: boolean;
  asks: boolean;
  /** It is about these two, without a blank. */
  specific: boolean;
  cost: number;
}

/** @returns the lines that fit best; the same for the same seed. */
export function compose<I extends Intent>(
  pack: Pack,
  intent: I,
  facts: FactsFor<I>,
  now: Circumstances,
): Chosen {
  const recipe = pack.recipes[intent];
  const say = (lines: readonly Phrase<FactsFor<I>>[]): Said[] =>
    fitting(lines, facts, now).map((line) => spoken(line, facts, pack, now));
  const silence = now.admitsSilence && facts.silence ? { ...facts, silence: facts.silence } : null;
  const last = silence
    ? fitting(pack.silences, silence, now).map((line) => [spoken(line, silence, pack, now)])
    : [[]];
  const endings = say(recipe.endings).map((ending) => [ending]);
  // The target is not the same to the letter for all, or the few lines that fit it best would be in every draft.
  const target = now.target + ((stableNumber(`${now.seed} length`) % 61) - 30);
  const best = new Cheapest<Said>(now.seed);
  const had = ` ${now.used.join(' ')} `;
  const { together } = facts;
  const shared = MAY_GO_BACK.includes(intent) && together !== undefined ? { ...facts, together } : null;
  const bodies = [
    ...say(recipe.bodies),
    ...(shared
      ? fitting(pack.together, shared, now).map((line) => spoken(line, shared, pack, now, true))
      : []),
  ];
  for (const opening of say(recipe.openings))
    for (const body of bodies)
      for (const ending of now.endsAlways ? endings : [...endings, []])
        for (const hello of last) {
          // Last: what the ending calls "it" or "them" stands in the body.
          const said = [opening, body, ...ending, ...hello];
          const cost = costOf(said, target, now.most);
          if (cost === null) continue;
          const again = had.includes(` ${said.map(({ id }) => id).join(' ')} `);
          best.offer(said, cost + (again ? COST.again : 0));
        }
  if (!best.found) throw new Error(`No lines fit: ${pack.language} ${intent} ${now.tone} ${now.channel}`);
  const open = best.found.find((line) => line.open)?.blank;
  return {
    text: best.found.map(({ text }) => text).join(' '),
    ids: best.found.map(({ id }) => id),
    greets: best.found.some(({ greets }) => greets),
    ...(open !== undefined && { open }),
  };
}

/** @returns those of the lines that may be said in this tone and channel, with these facts, to such a peer. */
export function fitting<F extends { name: string | null }>(
  lines: readonly Phrase<F>[],
  facts: F,
  { tone, channel, kinds }: Pick<Circumstances, 'tone' | 'channel' | 'kinds'>,
): Phrase<F>[] {
  const fit = lines.filter(
    (line) =>
      (line.tones?.includes(tone) ?? true) &&
      (line.channels?.includes(channel) ?? true) &&
      (line.when?.(facts) ?? true) &&
      (line.instead?.(facts) ?? true) &&
      (line.kinds?.some((kind) => kinds.includes(kind)) ?? true) &&
      // A mail and a formal word have a greeting of their own.
      (line.greets !== true || (facts.name !== null && channel !== 'mail' && tone !== 'formal')),
  );
  const own = fit.filter(({ instead }) => instead !== undefined);
  return own.length > 0 ? own : fit;
}

function spoken<F extends Facts>(
  { id: name, text, blank, greets }: Phrase<F>,
  facts: F,
  { language, inFull }: Pack,
  { filled, used, lately, tone, kinds }: Circumstances,
  specific = false,
): Said {
  const id = `${language}.${name}`;
  const known = blank === undefined ? undefined : filled[blank];
  const age = used.lastIndexOf(id);
  // "at Example Inc." at the end of a sentence has one full stop.
  const said = text(facts, known ?? BLANK).replace(/(?<!\.)\.\.(?!\.)/g, '.');
  const words = tone === 'formal' && inFull ? changeAround(said, givenTo(facts, known), inFull) : said;
  const suits =
    kinds.length === 0 || blank === undefined || kinds.some((kind) => SPOKEN_OF[kind].includes(blank));
  return {
    id,
    text: words,
    greets: greets === true,
    open: blank !== undefined && known === undefined,
    asks: /[?¿]/.test(words),
    specific,
    cost: (age >= 0 ? COST.theirs + age : lately.includes(id) ? COST.lately : 0) + (suits ? 0 : COST.kind),
    ...(blank !== undefined && { blank }),
  };
}

/** @returns what is not the line's own: names, and what stands in its blank. */
function givenTo(facts: Facts, known = ''): string[] {
  return [known, ...Object.values(facts).filter((fact) => typeof fact === 'string')];
}

/** Null: these do not go together. */
function costOf(said: readonly Said[], target: number, most: number): number | null {
  let [length, blanks, questions, cost] = [-1, 0, 0, 0];
  let [open, specific] = [false, false];
  for (const line of said) {
    length += line.text.length + 1;
    cost += line.cost;
    if (line.asks) questions++;
    if (line.blank !== undefined) blanks++;
    if (line.open) open = true;
    if (line.specific) specific = true;
  }
  if (blanks > 1 || questions > 1 || length > most) return null;
  if (blanks === 0 && !specific) cost += COST.generic;
  if (open) cost += COST.open;
  return cost + Math.ceil(Math.max(0, Math.abs(length - target) - NEAR) / 40) * COST.length;
}
