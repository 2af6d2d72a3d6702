import { followTab } from '../../../lib/linkedin/following/follow';
import type { Follower } from '../../../lib/linkedin/following/listen';
import type { PersonSighting, Unread } from '../../../lib/linkedin/sighting';
import type { Answer, Surroundings } from '../../../lib/linkedin/following/around';
import { parse, renderedIn } from './support';

/** A tab in the tests' hands: its address, page, clock and the other side's answers. */
export interface FakeTab {
  follower: Follower;
  stop: AbortController;
  /** Everything that was sent: a slug for a sighting, else `left: …`. */
  sent: string[];
  /** Those of people on pages of their own. */
  people: PersonSighting[];
  /** The name of the stay that each message belonged to. */
  visits: string[];
  /** How many sightings each message held. */
  amounts: number[];
  /** Why pages were given up, word by word. */
  reasons: (Unread | undefined)[];
  /** What the other side answers next; `{ ok: true }` when empty. */
  answers: Answer[];
  /** How many places are being watched for changes. */
  watching(): number;
  /** Changes the address alone, as an in-app navigation does first. */
  go(url: string): void;
  /** Changes what the page shows. */
  show(html: string): void;
  /** Something small happens on the page, at these places. */
  stir(where?: Iterable<Node>): void;
  /** Changes the page where it is. */
  change(edit: (page: Document) => Node): void;
  hide(hidden: boolean): void;
  /** The extension is updated or removed, without a word to its readers. */
  orphan(): void;
  /** From now on every look at the clock takes so long, as if the page were slow. */
  slow(ms: number): void;
  /** Lets time pass, with everything that was to happen in it. */
  pass(ms: number): Promise<void>;
}

interface Waiting {
  at: number;
  run: () => void;
  signal: AbortSignal;
}

export function fakeTab(url: string, html: string): FakeTab {
  let now = 0;
  let waiting: Waiting[] = [];
  const state = { url, page: parse(html), hidden: false, alive: true, look: 0 };
  const watched = new Set<(where: Iterable<Node>) => void>();
  const sent: string[] = [];
  const people: PersonSighting[] = [];
  const visits: string[] = [];
  const amounts: number[] = [];
  const reasons: (Unread | undefined)[] = [];
  let stays = 0;
  const answers: Answer[] = [];
  const answer = (): Promise<Answer> => {
    const next = answers.shift();
    return Promise.resolve(next === undefined ? { ok: true } : next);
  };
  const wait = (ms: number, run: () => void, signal: AbortSignal): void => {
    if (!signal.aborted) waiting.push({ at: now + ms, run, signal });
  };

  const env: Surroundings = {
    getUrl: () => state.url,
    get document() {
      return state.page;
    },
    isHidden: () => state.hidden,
    isRendered: (element) => renderedIn(state.page)(element),
    isAlive: () => state.alive,
    observe(_root, onChange, signal) {
      watched.add(onChange);
      signal.addEventListener('abort', () => watched.delete(onChange));
    },
    newVisit: () => `visit-${++stays}`,
    timers: { now: () => (now += state.look), after: wait, idle: (run, signal) => wait(20, run, signal) },
    send: {
      sightings(_page, visit, list) {
        visits.push(visit);
        amounts.push(list.length);
        sent.push(...list.map((one) => (one.kind === 'person' ? one.slug : (one.person.slug ?? ''))));
        for (const one of list) if (one.kind === 'person') people.push(one);
        return answer();
      },
      left(left) {
        sent.push(`left: ${left.why}`);
        if (left.why === 'unreadable') reasons.push(left.reason);
        return answer();
      },
    },
  };
  const stir = (where: Iterable<Node> = []): void => {
    for (const onChange of [...watched]) onChange(where);
  };
  const stop = new AbortController();
  const follower = followTab(env, stop);

  return {
    follower,
    stop,
    sent,
    people,
    visits,
    amounts,
    reasons,
    answers,
    stir,
    change: (edit) => stir([edit(state.page)]),
    watching: () => watched.size,
    go(next) {
      state.url = next;
      follower.moved();
    },
    show(next) {
      state.page = parse(next);
      stir();
    },
    hide(hidden) {
      state.hidden = hidden;
      follower.visibilityChanged();
    },
    orphan() {
      state.alive = false;
    },
    slow(ms) {
      state.look = ms;
    },
    async pass(ms) {
      const until = now + ms;
      for (;;) {
        waiting = waiting.filter(({ signal }) => !signal.aborted).sort((a, b) => a.at - b.at);
        const [next] = waiting;
        if (!next || next.at > until) break;
        waiting.shift();
        now = next.at;
        next.run();
        await settle();
      }
      now = until;
      await settle();
    },
  };
}

/** Lets every promise that is ready run. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
}
