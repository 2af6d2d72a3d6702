import { Confidences } from '../../components/person/Confidences';
import { Notes } from '../../components/person/Notes';
import { sayName } from '../../components/present/name';
import { log } from '../../lib/log/db';
import { confide, unconfide } from '../../lib/log/manners';
import { note, unnote } from '../../lib/log/notes';
import type { Contact } from '../../lib/people/schema';
import { words } from '../../lib/words';
import type { PageProps } from './page';

/** What the user noted of a person, and what that person told in confidence. */
export function NotesOfPerson({ contact, clock, toasts }: PageProps & { contact: Contact }) {
  const { today } = clock;
  const { id, notes = [], confidences = [] } = contact;
  const name = sayName(contact);

  /** @returns whether it went through. */
  async function tell(text: string, run: () => Promise<number | undefined>): Promise<boolean> {
    let done = false;
    await toasts.attempt(async () => {
      const seq = await run();
      done = true;
      return { text, seq };
    });
    return done;
  }

  return (
    <>
      <Notes
        notes={notes.toReversed()}
        today={today}
        onAdd={(text) => tell(words('changeNote', { name }), () => note(log, id, text, today, clock.now()))}
        onRemove={(one) =>
          void tell(words('changeUnnote', { name }), () => unnote(log, id, one, clock.now()))
        }
      />
      <Confidences
        notes={confidences}
        onAdd={(text) =>
          tell(words('changeConfide', { name }), () => confide(log, id, text, today, clock.now()))
        }
        onRemove={(one) =>
          void tell(words('changeUnconfide', { name }), () => unconfide(log, id, one, clock.now()))
        }
      />
    </>
  );
}
