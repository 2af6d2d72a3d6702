import type { PanelView } from '../../components/views';
import type { Clock } from '../../lib/clock';
import { log } from '../../lib/log/db';
import type { ContactId } from '../../lib/people/schema';
import { type Asked, askToday, withEdits } from '../popup/asked';
import { withEditedDrafts } from '../surface/editedDrafts';
import { readTyped } from '../surface/typed';
import type { InFront } from './inFront';
import { viewKnown } from './viewKnown';
import { viewShown } from './viewShown';

/** What the log says to what is in front. */
export interface Answer {
  key: string;
  view: PanelView;
  /** Today's people, where nobody is in front. */
  asked?: Asked;
}

/** Reads only the log, so that every change of it asks again. @param language of the page in front. */
export async function answerFor(
  shown: InFront,
  looked: ReadonlySet<ContactId>,
  clock: Clock,
  language: string | undefined,
): Promise<Omit<Answer, 'key'>> {
  const view = await viewShown(log, shown, looked, clock, language);
  if (view.state === 'person') {
    const contact = view.person.contact && (await log.contacts.get(view.person.contact.id));
    const known = contact && (await viewKnown(log, contact, clock.today));
    return { view: known ? { ...view, known: { ...known, typed: {} } } : view };
  }
  if (view.state === 'loading' || view.state === 'waiting') return { view };
  if (view.state === 'list' && view.people.length > 0) return { view };
  return { view, asked: await askToday(clock) };
}

/** The same with what the user typed: it lies beside the log, for the session. */
export async function withTyped<T extends Answer>(answer: T): Promise<T> {
  const { view, asked } = answer;
  if (asked) return { ...answer, asked: { ...asked, view: await withEdits(asked.view) } };
  return { ...answer, view: await withTypedIn(view) };
}

async function withTypedIn(view: PanelView): Promise<PanelView> {
  if (view.state === 'person') {
    const { person, known } = view;
    const [edited, typed] = await Promise.all([
      withEditedDrafts(person.prompt ? [person.prompt] : []),
      person.contact ? readTyped(person.contact.id) : {},
    ]);
    const [prompt] = edited;
    return {
      ...view,
      person: { ...person, ...(prompt && { prompt }) },
      ...(known && { known: { ...known, typed } }),
    };
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
