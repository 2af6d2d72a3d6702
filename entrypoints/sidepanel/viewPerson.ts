import { sayRole } from '../../components/present/prompt';
import { sayWhy } from '../../components/present/why';
import type { PanelView, PersonView } from '../../components/views';
import type { Clock } from '../../lib/clock';
import type { PersonSighting } from '../../lib/linkedin/sighting';
import type { Log } from '../../lib/log/db';
import { besideCard } from '../../lib/keeping/explain';
import type { Prompt } from '../../lib/keeping/prompts';
import { findContact } from '../../lib/log/findContact';
import { promptOf, whyOf } from '../../lib/log/today';
import { openQuestions } from '../../lib/log/questions';
import { readYou } from '../../lib/log/settings';
import type { Contact } from '../../lib/people/schema';
import { viewPrompts } from '../surface/prompts';
import { QUESTIONS_AT_ONCE, viewQuestions } from '../surface/questions';

/** What the log knows of the person in front, in words; a stranger has only what the page says. */
export async function viewPerson(
  db: Log,
  seen: PersonSighting,
  clock: Clock,
  language?: string,
): Promise<PanelView> {
  const you = await readYou(db);
  if (seen.degree === 'self' || you?.slug === seen.slug) return { state: 'self' };
  const contact = await findContact(db, seen);
  if (contact === 'conflict') return { state: 'unsure' };
  const role = (contact && sayRole(contact)) ?? seen.headline?.value ?? seen.company?.value;
  const person: PersonView = {
    name: seen.name.value,
    slug: seen.slug,
    connected: seen.degree === 'first' ? 'yes' : seen.degree === 'other' ? 'no' : 'unknown',
    ...(role !== undefined && { role }),
  };
  return contact ? viewContact(db, contact, person, { clock, language }) : { state: 'person', person };
}

interface Beside {
  clock: Clock;
  /** Of the page in front. */
  language: string | undefined;
  /** What there is to write where nothing else calls for a word. */
  otherwise?: (contact: Contact) => Prompt | null;
}

/** @param person what is shown of them whatever the log says. */
export async function viewContact(
  db: Log,
  contact: Contact,
  person: PersonView,
  { clock, language, otherwise }: Beside,
): Promise<PanelView> {
  // Side by side: a live query loses sight of what is read at the end of a long chain of awaits.
  const [called, why, questions] = await Promise.all([
    promptOf(db, contact, clock.today),
    whyOf(db, contact, clock.today),
    openQuestions(db, { contactId: contact.id, limit: QUESTIONS_AT_ONCE }),
  ]);
  const prompt = called ?? otherwise?.(contact) ?? null;
  const [promptView] = prompt ? await viewPrompts(db, [prompt], clock, language) : [];
  const { standing } = why.weighed;
  return {
    state: 'person',
    questions: await viewQuestions(db, questions, clock),
    person: {
      ...person,
      ...(promptView && { prompt: promptView }),
      why: sayWhy(called ? besideCard(why) : why, clock.today),
      contact: {
        id: contact.id,
        ...(contact.ring && { ring: contact.ring }),
        ...(contact.lastTouchOn !== undefined && { lastTouchOn: contact.lastTouchOn }),
        ...(standing && { dueOn: standing.dueOn }),
        ...((contact.confidences?.length ?? 0) > 0 && { confided: true }),
      },
    },
  };
}
