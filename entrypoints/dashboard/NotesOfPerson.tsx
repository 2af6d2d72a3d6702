import { Confidences } from '../../components/person/Confidences';
import { Notes } from '../../components/person/Notes';
import { sayName } from '../../components/present/name';
import { log } from '../../lib/log/db';
import { confide, unconfide } from '../../lib/log/manners';
import { note, unnote } from '../../lib/log/notes';
import type { Contact } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { tell } from '../surface/useToast';
import type { PageProps } from './page';

/** What the user noted of a person, and what that person told in confidence. */
export function NotesOfPerson({ contact, clock, toasts }: PageProps & { contact: Contact }) {
  const { today } = clock;
  const { id, notes = [], confidences = [] } = contact;
  const name = sayName(contact);

  return (
    <>
      <Notes
        notes={notes.toReversed()}
        today={today}
        onAdd={(text) =>
          tell(toasts, words('changeNote', { name }), () => note(log, id, text, today, clock.now()))
        }
        onRemove={(one) =>
          void tell(toasts, words('changeUnnote', { name }), () => unnote(log, id, one, clock.now()))
        }
      />
      <Confidences
        notes={confidences}
        onAdd={(text) =>
          tell(toasts, words('changeConfide', { name }), () => confide(log, id, text, today, clock.now()))
        }
        onRemove={(one) =>
          void tell(toasts, words('changeUnconfide', { name }), () => unconfide(log, id, one, clock.now()))
        }
      />
    </>
  );
}
