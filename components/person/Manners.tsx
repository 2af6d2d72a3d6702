import { type Language, LANGUAGES } from '../../lib/drafts/facts';
import { type Contact, REMEMBRANCES, type Remembrance } from '../../lib/people/schema';
import { words, type WordKey } from '../../lib/words';
import { Button } from '../design/Button';
import { Choose } from '../design/Choose';
import { Field } from '../design/Field';
import { sayLanguage } from '../present/intent';

const REMEMBRANCE_WORDS: Readonly<Record<Remembrance, WordKey>> = {
  memory: 'mannersMemory',
  contribution: 'mannersContribution',
  goal: 'mannersGoal',
};

/** What is noted of how the user writes to somebody. */
export type MannersView = Pick<Contact, 'language' | 'remembered' | 'offLimits'>;

export interface MannersProps {
  view: MannersView;
  onSave: (said: { language: string; remembered: Record<Remembrance, string>; offLimits: string }) => void;
}

/** In which language, from which memories and round which topics one writes to somebody. */
export function Manners({ view, onSave }: MannersProps) {
  const known: readonly Language[] = LANGUAGES;
  return (
    <section aria-labelledby="person-manners" data-testid="manners">
      <h2 id="person-manners">{words('mannersTitle')}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const data = new FormData(event.currentTarget);
          const said = (name: string): string => {
            const value = data.get(name);
            return typeof value === 'string' ? value : '';
          };
          onSave({
            language: said('language'),
            remembered: { memory: said('memory'), contribution: said('contribution'), goal: said('goal') },
            offLimits: said('offLimits'),
          });
        }}
      >
        <div class="person-fields">
          <Choose
            label={words('mannersLanguage')}
            name="language"
            testid="manners-language"
            value={view.language ?? ''}
            options={[
              {
                of: [
                  { value: '', text: words('mannersLanguageOpen') },
                  ...known.map((value) => ({ value, text: sayLanguage(value) })),
                ],
              },
            ]}
          />
          {REMEMBRANCES.map((name) => (
            <Field key={name} label={words(REMEMBRANCE_WORDS[name])}>
              {(ties) => (
                <input
                  {...ties}
                  name={name}
                  data-testid={`manners-${name}`}
                  dir="auto"
                  maxLength={70}
                  autoComplete="off"
                  defaultValue={view.remembered?.[name]?.value ?? ''}
                />
              )}
            </Field>
          ))}
          <Field label={words('mannersOffLimits')} hint={words('mannersOffLimitsHint')}>
            {(ties) => (
              <input
                {...ties}
                name="offLimits"
                data-testid="manners-off-limits"
                dir="auto"
                maxLength={1000}
                autoComplete="off"
                defaultValue={(view.offLimits ?? []).join(', ')}
              />
            )}
          </Field>
        </div>
        <p class="soft small">{words('mannersHint')}</p>
        <Button submit data-testid="manners-save">
          {words('mannersSave')}
        </Button>
      </form>
    </section>
  );
}
