import { sayRole } from '../../components/present/prompt';
import { sayWhy } from '../../components/present/why';
import type { PanelView } from '../../components/views';
import type { Clock } from '../../lib/clock';
import type { PersonSighting } from '../../lib/linkedin/sighting';
import type { Log } from '../../lib/log/db';
import { besideCard } from '../../lib/keeping/explain';
import { findContact } from '../../lib/log/findContact';
import { promptOf, whyOf } from '../../lib/log/today';
import { openQuestions } from '../../lib/log/questions';
import { readYou } from '../../lib/log/settings';
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
  // Side by side: a live query loses sight of what is read at the end of a long chain of awaits.
  const [prompt, why, questions] = contact
    ? await Promise.all([
        promptOf(db, contact, clock.today),
        whyOf(db, contact, clock.today),
        openQuestions(db, { contactId: contact.id, limit: QUESTIONS_AT_ONCE }),
      ])
    : [null, null, []];
  const [promptView] = prompt ? await viewPrompts(db, [prompt], clock, language) : [];
  const standing = why?.weighed.standing;
  const role = (contact && sayRole(contact)) ?? seen.headline?.value ?? seen.company?.value;
  return {
    state: 'person',
    questions: await viewQuestions(db, questions, clock),
    person: {
      name: seen.name.value,
      slug: seen.slug,
      connected: seen.degree === 'first' ? 'yes' : seen.degree === 'other' ? 'no' : 'unknown',
      ...(role !== undefined && { role }),
      ...(promptView && { prompt: promptView }),
      ...(why && { why: sayWhy(prompt ? besideCard(why) : why, clock.today) }),
      ...(contact && {
        contact: {
          id: contact.id,
          ...(contact.ring && { ring: contact.ring }),
          ...(contact.lastTouchOn !== undefined && { lastTouchOn: contact.lastTouchOn }),
          ...(standing && { dueOn: standing.dueOn }),
          ...((contact.confidences?.length ?? 0) > 0 && { confided: true }),
        },
      }),
    },
  };
}
