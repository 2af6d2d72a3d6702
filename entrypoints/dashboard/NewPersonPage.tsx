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
  const [typed, setTyped] = useState<PersonValues>({});

  function save(edits: PersonValues): void {
    const values = { ...typed, ...edits };
    setTyped(values);
    setProblem(undefined);
    void toasts.attempt(async () => {
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
  }

  return (
    <div class="person">
      <h1>{words('addSomebody')}</h1>
      <PersonForm
        values={typed}
        origins={{}}
        {...(problem && { problem })}
        saveLabel={words('addSave')}
        onSave={save}
      />
    </div>
  );
}
