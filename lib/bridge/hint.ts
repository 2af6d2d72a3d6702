/**
 * What the on-page hint says: ready sentences and nothing to look up more with. It goes to the least trusted side,
 * so it holds no id, no confidence, and nobody who is not on the page.
 */
export interface Hint {
  /** In page order; at least one. */
  people: HintPerson[];
  words: HintWords;
}

/** One person of the page whom there is something to say about. */
export interface HintPerson {
  name: string;
  role?: string;
  /** "Last in touch 7 months ago, on 12 Mar 2026". */
  lastTouch: string;
  /** That something was told in confidence, in a sentence; never what. */
  confided?: string;
  /** What the page shows of them. */
  items: string[];
  /** Why to write; empty where only a promise is open. */
  reasons: string[];
  /** Promises of the user to them that are open, in sentences. */
  promises: string[];
  draft?: HintDraft;
}

export interface HintDraft {
  text: string;
  /** The language of the text. */
  lang: string;
  /** The blank that is left for the user: offsets in the text, end exclusive. */
  blank?: { start: number; end: number };
  /** What it is, for those who hear it. */
  label: string;
}

/** The texts around it, in the user's language. */
export interface HintWords {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** What the tab at the edge leads to. */
  tab: string;
  title: string;
  why: string;
  close: string;
  hide: string;
  /** What a folded draft is opened by. */
  draft: string;
  copy: string;
  copied: string;
  /** The browser would not copy: the text is selected instead. */
  notCopied: string;
  /** Beside a draft with a blank. */
  blank: string;
}

/** From the background to the hints of a tab: what they say may be another thing now. It carries nothing. */
export const ASK_AGAIN = 'askAgain';
