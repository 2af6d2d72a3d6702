import { daysBetween } from '../people/days';
import type { Contact, Day } from '../people/schema';
import { byDormantValue, changedSince, hadTheirTurn, type LongAgo } from './dormant';
import { type Prompt, promptOf, weigh } from './prompts';
import { dormantReasons } from './reasons';
import type { Known } from './score';
import { standingOf } from './standing';
import { hasPlace } from './news';
import { DORMANT_WEEKDAYS, PROMPTS_A_DAY, SLOW_RING_DAYS, SLOW_RINGS } from './weights';

/** Today's choice for one place. */
export interface Pick {
  prompt: Prompt;
  /** Why this place is theirs: the score, fresh news, the turn of the slow rings, of long ago, or of who has waited. */
  by: 'score' | 'news' | 'slowRing' | 'dormant' | 'waited';
}

/** Who may have a place. */
export interface Pool {
  /** With a reason of their own. */
  due: readonly Prompt[];
  /** Lapsed, nothing calls for a word, and it is their turn. */
  dormant: readonly LongAgo[];
}

export interface Places {
  /** Who has a place today already, answered or not. */
  taken: readonly Contact[];
  /** Somebody of long ago had a place today already. */
  dormantTaken?: boolean;
  /** The last day on which somebody of a slow ring had a card. */
  slowShownOn?: Day;
  /** How many cards a day the user wants; three where they did not say. */
  most?: number;
}

/** Score first; where it ties, those who wrote more to each other; then a stable order. */
export function comparePrompts(a: Prompt, b: Prompt): number {
  const both = ({ contact: { touches } }: Prompt): number => Math.min(touches.in, touches.out);
  return b.score - a.score || both(b) - both(a) || (a.contact.id < b.contact.id ? -1 : 1);
}

/**
 * Today's three (evidence 3.3): two by score, news among them if there is any, since news does not keep; the third on
 * two days a week somebody of long ago, else once a week somebody of a slow ring, else by score; but not to a card that
 * was passed over before while others wait for theirs. Fewer where fewer have a reason: an empty day is a good day.
 * Who wants two a day has the first and the third; who wants one has the third in its turn on those two days a week,
 * so that nobody waits for ever.
 * @returns as many as there are places left, in their order.
 */
export function choose({ due, dormant }: Pool, places: Places, today: Day): Pick[] {
  const { taken, dormantTaken = false, slowShownOn, most = PROMPTS_A_DAY } = places;
  const picks: Pick[] = [];
  const rest = due
    .filter(({ contact }) => !taken.some(({ id }) => id === contact.id))
    .toSorted(comparePrompts);
  const left = (): number => most - taken.length - picks.length;
  const take = (prompt: Prompt | undefined, by: Pick['by']): void => {
    if (!prompt || left() <= 0) return;
    rest.splice(rest.indexOf(prompt), 1);
    picks.push({ prompt, by });
  };
  const isNews = ({ occasion }: Prompt): boolean => occasion !== undefined && hasPlace(occasion, today);

  const isThirds = most === 1 && DORMANT_WEEKDAYS.includes(weekdayOf(today));
  if (left() === most && !isThirds) take(rest[0], 'score');
  if (left() > 1) {
    const news = picks.some(({ prompt }) => isNews(prompt)) ? undefined : rest.find(isNews);
    take(news ?? rest[0], news && news !== rest[0] ? 'news' : 'score');
  }
  if (left() > 0) {
    const chosen = [...taken, ...picks.map(({ prompt }) => prompt.contact)];
    const isTheirs = !dormantTaken && DORMANT_WEEKDAYS.includes(weekdayOf(today));
    const old = isTheirs ? dormantPick(dormant, chosen, today) : undefined;
    if (old) picks.push(old);
    else {
      const hasSlow = taken.some(isSlowCard) || picks.some(({ prompt }) => isSlow(prompt));
      const isTurn = !hasSlow && isSlowTurn(slowShownOn, today);
      const slow = isTurn ? rest.find(isSlow) : undefined;
      const next = slow ?? longestWithoutCard(rest);
      take(next, next === rest[0] ? 'score' : slow ? 'slowRing' : 'waited');
    }
  }
  return picks;
}

/** Without it, cards that nobody answers would come round every week, and whoever weighs less would never have one. */
function longestWithoutCard(rest: readonly Prompt[]): Prompt | undefined {
  return rest.toSorted((a, b) =>
    passedOver(a) < passedOver(b) ? -1 : passedOver(a) > passedOver(b) ? 1 : 0,
  )[0];
}

/** The day of a card after which nothing came; empty where there was none. */
function passedOver({ contact: { shownOn = '', lastTouchOn = '' } }: Prompt): Day {
  return shownOn > lastTouchOn ? shownOn : '';
}

/** Sorts the kept into those with a reason and those of long ago; whoever is behind a gate is in neither. */
export function poolOf(kept: readonly Contact[], knownOf: (contact: Contact) => Known, today: Day): Pool {
  const due: Prompt[] = [];
  const dormant: LongAgo[] = [];
  for (const contact of kept) {
    const known = knownOf(contact);
    const weighed = weigh(contact, known, today);
    const prompt = promptOf(contact, weighed, today);
    if (prompt) due.push(prompt);
    else if (isLapsed(weighed) && weighed.gates.length === 0 && !hadTheirTurn(contact, today))
      dormant.push({ contact, changed: changedSince(contact, known.occasions, today) });
  }
  return { due, dormant };
}

/** The prompt for somebody of long ago. */
export function dormantPrompt({ contact, changed }: LongAgo, today: Day): Prompt {
  const standing = standingOf(contact, today);
  if (!standing) throw new Error('Only kept contacts are prompted for');
  const reasons = dormantReasons(contact, changed, today);
  return { contact, standing, addends: [], calling: [], score: 0, reasons };
}

function dormantPick(pool: readonly LongAgo[], chosen: readonly Contact[], today: Day): Pick | undefined {
  const open = pool.filter(({ contact }) => !chosen.some(({ id }) => id === contact.id));
  const [best] = byDormantValue(open, chosen, today);
  return best && { by: 'dormant', prompt: dormantPrompt(best, today) };
}

const isLapsed = ({ standing }: { standing: Prompt['standing'] | null }): boolean =>
  standing?.state === 'lapsed';

const isInSlowRing = ({ ring }: Contact): boolean => ring !== undefined && SLOW_RINGS.includes(ring);

/** Whoever has lapsed is not whom the slow rings' turn is for. */
const isSlow = (prompt: Prompt): boolean => isInSlowRing(prompt.contact) && !isLapsed(prompt);

const isSlowCard = (contact: Contact): boolean => isInSlowRing(contact) && contact.shownLapsed === undefined;

function isSlowTurn(slowShownOn: Day | undefined, today: Day): boolean {
  return slowShownOn === undefined || daysBetween(slowShownOn, today) >= SLOW_RING_DAYS;
}

/** The last day before today on which somebody of a slow ring had a card; cards of long ago do not count. */
export function lastSlowCard(kept: readonly Contact[], today: Day): Day | undefined {
  const days = kept.flatMap((contact) =>
    isSlowCard(contact) && contact.shownOn !== undefined && contact.shownOn < today ? contact.shownOn : [],
  );
  return days.toSorted().at(-1);
}

/** 0 is Sunday. */
function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
