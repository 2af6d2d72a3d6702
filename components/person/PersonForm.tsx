import { useState } from 'preact/hooks';
import { words, type WordKey } from '../../lib/words';
import { Button } from '../design/Button';
import { Field } from '../design/Field';
import { useOneAtATime } from '../design/useOneAtATime';

/** What may be typed about somebody; `address` is their LinkedIn address. */
export const PERSON_FIELDS = [
  'name',
  'calledBy',
  'company',
  'title',
  'mail',
  'address',
  'location',
  'school',
  'birthday',
  'pronouns',
] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];
export type PersonValues = Partial<Record<PersonField, string>>;

const LABELS: Readonly<Record<PersonField, WordKey>> = {
  name: 'fieldName',
  calledBy: 'fieldCalledBy',
  company: 'fieldCompany',
  title: 'fieldTitle',
  mail: 'fieldMail',
  address: 'fieldAddress',
  location: 'fieldLocation',
  school: 'fieldSchool',
  birthday: 'fieldBirthday',
  pronouns: 'fieldPronouns',
};

export interface PersonFormProps {
  values: PersonValues;
  /** Where each value comes from, in words. */
  origins: PersonValues;
  /** What is wrong with what was typed, and at which field. */
  problem?: { field: PersonField; text: string };
  saveLabel: string;
  /** Only what differs. @returns whether it was taken; what was not stays in the fields, to be mended. */
  onSave: (edits: PersonValues) => Promise<boolean>;
}

/** The facts of a person as a form. Leaving it leaves everything as it is. */
export function PersonForm({ values, origins, problem, saveLabel, onSave }: PersonFormProps) {
  const [edits, setEdits] = useState<PersonValues>({});
  const once = useOneAtATime();
  return (
    <form
      data-testid="person-form"
      onSubmit={(event) => {
        event.preventDefault();
        void once(async () => {
          if (await onSave(edits)) setEdits((now) => without(now, edits));
        });
      }}
    >
      <div class="person-fields">
        {PERSON_FIELDS.map((field) => (
          <Field
            key={field}
            label={words(LABELS[field])}
            hint={origins[field] ?? (field === 'birthday' ? words('fieldBirthdayHow') : undefined)}
            problem={problem?.field === field ? problem.text : undefined}
          >
            {(ties) => (
              <input
                {...ties}
                type="text"
                data-testid={`field-${field}`}
                maxLength={300}
                autoComplete="off"
                value={edits[field] ?? values[field] ?? ''}
                onInput={({ currentTarget: { value } }) => setEdits((now) => ({ ...now, [field]: value }))}
              />
            )}
          </Field>
        ))}
      </div>
      <div class="person-actions">
        <Button submit kind="primary" data-testid="person-save">
          {saveLabel}
        </Button>
      </div>
    </form>
  );
}

/** What was typed since, in a field or in another, is not what was saved. */
function without(now: PersonValues, saved: PersonValues): PersonValues {
  return Object.fromEntries(
    Object.entries(now).filter(([field, value]) => saved[field as PersonField] !== value),
  );
}
