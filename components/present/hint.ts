import { gapIn, objectionsTo } from '../../lib/drafts/guard';
import type { Hint, HintDraft, HintPerson, HintWords } from '../../lib/bridge/hint';
import type { Day } from '../../lib/people/schema';
import { baseOf, directionOf } from '../../lib/languages';
import { spokenTag, words } from '../../lib/words';
import { sayLastTouch } from '../design/ago';
import { isolate } from '../design/Name';
import type { PanelView, PromptView } from '../views';
import { guardOf } from './guard';
import { sayPromise } from './prompt';

/** More than this is for the panel. */
export const MOST_IN_HINT = 6;

/** An open promise to somebody who is on the page. */
export interface OpenPromise {
  contactId: string;
  id: string;
  what: string;
  dueOn: Day;
}

/**
 * What the on-page hint says of what the panel would show: only kept people whom there is a reason to write to, or
 * something promised, and only in words. @returns null where there is nobody.
 */
export function presentHint(view: PanelView, promises: readonly OpenPromise[], today: Day): Hint | null {
  const people = peopleOf(view, promises, today).filter(
    ({ reasons, promises: open }) => reasons.length > 0 || open.length > 0,
  );
  const shown = people.slice(0, MOST_IN_HINT);
  const [first] = shown;
  return first ? { people: shown, words: hintWords(first.name, shown.length) } : null;
}

function peopleOf(view: PanelView, promises: readonly OpenPromise[], today: Day): HintPerson[] {
  if (view.state === 'person') {
    const { name, role, contact, prompt } = view.person;
    if (!contact?.ring) return [];
    return [
      {
        name,
        ...(role !== undefined && { role }),
        lastTouch: contact.touchText ?? sayLastTouch(contact.lastTouchOn, today),
        ...(contact.confided && { confided: words('panelConfided') }),
        items: [],
        reasons: prompt?.reasons ?? [],
        promises: sayPromises(contact.id, promises, prompt),
        ...drafted(prompt),
      },
    ];
  }
  if (view.state !== 'list') return [];
  return view.people.map(({ contactId, name, lastTouchOn, items, reasons = [], prompt }) => ({
    name,
    lastTouch: sayLastTouch(lastTouchOn, today),
    items: items.map(({ text }) => text),
    reasons,
    promises: sayPromises(contactId, promises, prompt),
    ...drafted(prompt),
  }));
}

/** The one that is due stands among the reasons already. */
function sayPromises(
  contactId: string,
  promises: readonly OpenPromise[],
  prompt: PromptView | undefined,
): string[] {
  return promises
    .filter((one) => one.contactId === contactId && one.id !== prompt?.promise?.id)
    .map(sayPromise);
}

/**
 * The draft as the user left it. The guard has the last word here, too: a text to which it objects for more than
 * an open blank or its length stays in the panel.
 */
function drafted(prompt: PromptView | undefined): { draft?: HintDraft } {
  if (!prompt) return {};
  const { draft, edited, name } = prompt;
  const text = edited ?? draft.text;
  const objections = objectionsTo(text, guardOf(prompt, draft));
  if (objections.some(({ kind }) => kind !== 'blank' && kind !== 'long')) return {};
  const blank = gapIn(text);
  const label = words('draftLabel', { name: isolate(name) });
  return { draft: { text, lang: draft.language, label, ...(blank && { blank }) } };
}

/** The texts around a hint. @param name of the first. @param n how many there are. */
export function hintWords(name: string, n: number): HintWords {
  return {
    lang: baseOf(spokenTag()),
    dir: directionOf(spokenTag()),
    tab: words('hintTab', { n, name: isolate(name) }),
    title: words('hintTitle', { n }),
    why: words('panelWhy'),
    close: words('close'),
    hide: words('hintHide'),
    draft: words('hintDraft'),
    copy: words('draftCopy'),
    copied: words('hintCopied'),
    notCopied: words('hintNotCopied'),
    blank: words('hintBlank'),
  };
}
