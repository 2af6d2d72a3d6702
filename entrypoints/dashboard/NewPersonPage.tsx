import { useState } from 'preact/hooks';
import { PersonForm, type PersonField, type PersonValues } from '../../components/person/PersonForm';
import { presentProblem } from '../../components/present/problem';
import { BadInput } from '../../lib/log/badInput';
import { addPerson } from '../../lib/log/byHand';
import { log } from '../../lib/log/db';
import { words } from '../../lib/words';
import type { PageProps } from './page';
import '../../components/people/people.css';

/** Adding somebody by hand; whoever is in the log already is shown in place of being added again. */
export function NewPersonPage({ clock, toasts }: PageProps) {
  const [problem, setProblem] = useState<{ field: PersonField; text: string }>();

  async function save(values: PersonValues): Promise<boolean> {
    setProblem(undefined);
    await toasts.attempt(async () => {
      try {
        const name = values.name ?? '';
        const { contactId, known, seq } = await addPerson(log, { ...values, name }, clock.today, clock.now());
        location.hash = `#person=${contactId}`;
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
      <PersonForm
        values={{}}
        origins={{}}
        {...(problem && { problem })}
        saveLabel={words('addSave')}
        onSave={save}
      />
    </div>
  );
}
