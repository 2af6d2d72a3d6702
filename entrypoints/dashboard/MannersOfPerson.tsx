import { Confidences } from '../../components/person/Confidences';
import { Manners } from '../../components/person/Manners';
import { sayName } from '../../components/present/name';
import { log } from '../../lib/log/db';
import { confide, setManners, unconfide } from '../../lib/log/manners';
import type { Contact } from '../../lib/people/schema';
import { words } from '../../lib/words';
import type { PageProps } from './page';

/** How the user writes to a person, and what that person told in confidence. */
export function MannersOfPerson({ contact, clock, toasts }: PageProps & { contact: Contact }) {
  const { today } = clock;
  const { id, language, remembered, offLimits, confidences = [] } = contact;
  const name = sayName(contact);
  return (
    <>
      <Manners
        key={JSON.stringify([language, remembered, offLimits])}
        view={{
          ...(language !== undefined && { language }),
          ...(remembered && { remembered }),
          ...(offLimits && { offLimits }),
        }}
        onSave={(said) =>
          void toasts.attempt(async () => ({
            text: words('changeManners', { name }),
            seq: await setManners(log, id, said, today, clock.now()),
          }))
        }
      />
      <Confidences
        notes={confidences}
        onAdd={async (text) => {
          let noted = false;
          await toasts.attempt(async () => {
            const seq = await confide(log, id, text, today, clock.now());
            noted = true;
            return { text: words('changeConfide', { name }), seq };
          });
          return noted;
        }}
        onRemove={(note) =>
          void toasts.attempt(async () => ({
            text: words('changeUnconfide', { name }),
            seq: await unconfide(log, id, note, clock.now()),
          }))
        }
      />
    </>
  );
}
