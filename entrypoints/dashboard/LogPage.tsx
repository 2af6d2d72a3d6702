import { sayName } from '../../components/present/name';
import { log } from '../../lib/log/db';
import { useLiveQuery } from '../../lib/log/live';
import { LogDialog } from '../surface/LogDialog';
import type { PageProps } from './page';
import { PeoplePage } from './PeoplePage';
import { PersonPage } from './PersonPage';

/**
 * The quick log in front of the page that is there once it is closed: that of the person, or everybody's.
 * @param id of the contact; absent where it is to be said with whom.
 */
export function LogPage({ id, ...props }: PageProps & { id: string | undefined }) {
  // Null: not in the log (any more), or nobody is named; undefined: not known yet.
  const contact = useLiveQuery(
    async () => (id === undefined ? null : ((await log.contacts.get(id)) ?? null)),
    [id],
  );
  const behind = id === undefined ? '#people' : `#person=${id}`;
  const person = contact ? { contactId: contact.id, name: sayName(contact) } : undefined;
  return (
    <>
      {id === undefined ? <PeoplePage {...props} /> : <PersonPage id={id} {...props} />}
      {contact === undefined || (contact === null && id !== undefined) ? null : (
        <LogDialog
          {...props}
          {...(person && { person })}
          // In its own place, so that going back does not open it again.
          onClose={() => location.replace(behind)}
        />
      )}
    </>
  );
}
