import { useEffect, useState } from 'preact/hooks';
import type { PanelView } from '../../components/views';
import type { Clock } from '../../lib/clock';
import { log } from '../../lib/log/db';
import { useLiveQuery } from '../../lib/log/live';
import type { ContactId } from '../../lib/people/schema';
import { withEditedDrafts } from '../surface/editedDrafts';
import { keyOf, type InFront } from './inFront';
import { viewHere } from './viewHere';
import { viewPerson } from './viewPerson';

const LOADING: PanelView = { state: 'loading' };

interface Answer {
  key: string;
  view: PanelView;
}

/**
 * What is in front with what the log knows of it. The view of one person or page stays until its next one
 * is whole, the user's own drafts included, so that a page that grows does not make the panel flicker; the
 * view of another is never shown. @param language of the page in front, for drafts.
 */
export function usePanelView(
  shown: InFront,
  looked: ReadonlySet<ContactId>,
  clock: Clock,
  language: string | undefined,
): PanelView {
  const answer = useLiveQuery(
    () => answerFor(shown, looked, clock, language),
    [shown, looked, clock, language],
  );
  const [ready, setReady] = useState<Answer>();
  useEffect(() => {
    if (!answer) return;
    let gone = false;
    void withEdits(answer.view).then((view) => {
      if (!gone) setReady({ key: answer.key, view });
    });
    return () => {
      gone = true;
    };
  }, [answer]);
  if (shown.state !== 'person' && shown.state !== 'list') return shown;
  return ready?.key === keyOf(shown) ? ready.view : LOADING;
}

/** Reads only the log, so that every change of it asks again. */
async function answerFor(
  shown: InFront,
  looked: ReadonlySet<ContactId>,
  clock: Clock,
  language: string | undefined,
): Promise<Answer | undefined> {
  const key = keyOf(shown);
  if (shown.state === 'person') return { key, view: await viewPerson(log, shown.person, clock, language) };
  if (shown.state === 'list') return { key, view: await viewHere(log, shown, looked, clock, language) };
  return undefined;
}

async function withEdits(view: PanelView): Promise<PanelView> {
  if (view.state === 'person' && view.person.prompt) {
    const [prompt] = await withEditedDrafts([view.person.prompt]);
    return prompt ? { ...view, person: { ...view.person, prompt } } : view;
  }
  if (view.state !== 'list') return view;
  const edited = await withEditedDrafts(view.people.flatMap(({ prompt }) => (prompt ? [prompt] : [])));
  const byContact = new Map(edited.map((prompt) => [prompt.contactId, prompt]));
  return {
    ...view,
    people: view.people.map((person) => {
      const prompt = byContact.get(person.contactId);
      return prompt ? { ...person, prompt } : person;
    }),
  };
}
