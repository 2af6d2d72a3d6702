import { useEffect, useState } from 'preact/hooks';
import { PersonForm, type PersonField, type PersonValues } from '../../components/person/PersonForm';
import { presentProblem } from '../../components/present/problem';
import { BadInput } from '../../lib/log/badInput';
import { addPerson } from '../../lib/log/byHand';
import { log } from '../../lib/log/db';
import { profileAddress } from '../../lib/people/identity';
import { type Asked, forgetAsked, readAsked } from '../../lib/ways/asked';
import { words } from '../../lib/words';
import type { PageProps } from './page';
import '../../components/people/people.css';

/**
 * Adding somebody by hand; whoever is in the log already is shown in place of being added again.
 * @param asked under which it is noted who it is about (lib/ways/asked); absent for somebody new.
 */
export function NewPersonPage({ asked, ...props }: PageProps & { asked: string | undefined }) {
  const [wanted, setWanted] = useState<Asked | null>();
  useEffect(() => {
    const reading = asked === undefined ? Promise.resolve(undefined) : readAsked(asked);
    void reading.then((found) => setWanted(found ?? null));
  }, [asked]);
  // Filled in before it is shown: a field that fills itself may write over what is being typed.
  if (wanted === undefined) return null;
  return <NewPersonForm {...props} wanted={wanted} onAdded={async () => forgetAsked(asked)} />;
}

interface NewPersonFormProps extends PageProps {
  wanted: Asked | null;
  onAdded: () => Promise<void>;
}

function NewPersonForm({ clock, toasts, wanted, onAdded }: NewPersonFormProps) {
  const [problem, setProblem] = useState<{ field: PersonField; text: string }>();
  const given: PersonValues = {
    ...(wanted?.name !== undefined && { name: wanted.name }),
    ...(wanted?.slug !== undefined && { address: profileAddress(wanted.slug) }),
  };

  async function save(edits: PersonValues): Promise<boolean> {
    setProblem(undefined);
    await toasts.attempt(async () => {
      try {
        const values = { ...given, ...edits };
        const name = values.name ?? '';
        const { contactId, known, seq } = await addPerson(log, { ...values, name }, clock.today, clock.now());
        await onAdded();
        location.replace(`#${wanted?.then ?? 'person'}=${contactId}`);
        return { text: words(known ? 'addedKnown' : 'changeAddPerson', { name }), seq };
      } catch (error) {
        if (!(error instanceof BadInput)) throw error;
        setProblem(presentProblem(error.problem));
        return undefined;
      }
    });
    // The page of the new person takes this one's place; until then, and after a refusal, all stays as typed.
    return false;
  }

  return (
    <div class="person">
      <h1>{words('addSomebody')}</h1>
      {wanted === null ? null : (
        <p class="soft" data-testid="asked">
          {words(wanted.name === undefined ? 'addWhoIsThis' : 'addFromPage')}
        </p>
      )}
      <PersonForm
        values={given}
        origins={{}}
        {...(problem && { problem })}
        saveLabel={words('addSave')}
        onSave={save}
      />
    </div>
  );
}
