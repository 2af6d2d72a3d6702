import { type Address, type Language, LANGUAGES, type Tone, TONES } from '../../lib/drafts/facts';
import type { DraftSettings } from '../../lib/drafts/settings';
import { words } from '../../lib/words';
import { Button } from '../design/Button';
import { about, isolate } from '../design/Name';
import { sayLanguage, sayTone } from '../present/intent';
import { Choose } from '../design/Choose';
import '../today/prompt.css';

export interface DraftHabitsProps {
  settings: DraftSettings;
  onChange: (settings: DraftSettings) => void;
  /** Forgets what was learnt of a language. */
  onForget: (language: Language) => void;
}

/** How drafts are written where nothing else tells, and what they have learnt from the user's edits. */
export function DraftHabits({ settings, onChange, onForget }: DraftHabitsProps) {
  const { tone = 'warm', own = {} } = settings;
  const learnt = LANGUAGES.flatMap((language) => {
    const said = own[language];
    return said ? [{ language, ...said }] : [];
  });
  return (
    <div data-testid="draft-habits">
      <div class="fields-beside draft-choices-fields">
        <Choose<Language | ''>
          label={words('draftsLanguage')}
          value={settings.language ?? ''}
          options={[
            {
              of: [
                { value: '', text: words('draftsLanguageOpen') },
                ...LANGUAGES.map((value) => ({ value, text: sayLanguage(value) })),
              ],
            },
          ]}
          testid="habit-language"
          onChoose={(language) => onChange(withOrWithout(settings, 'language', language))}
        />
        <Choose<Tone>
          label={words('draftTone')}
          value={tone}
          options={[{ of: TONES.map((value) => ({ value, text: sayTone(value) })) }]}
          testid="habit-tone"
          onChoose={(chosen) => onChange({ ...settings, tone: chosen })}
        />
        <Choose<Address | ''>
          label={words('draftsAddress')}
          value={settings.address ?? ''}
          options={[
            {
              of: [
                { value: '', text: words('draftsAddressRing') },
                { value: 'familiar', text: words('draftsAddressFamiliar') },
                { value: 'polite', text: words('draftsAddressPolite') },
              ],
            },
          ]}
          testid="habit-address"
          onChoose={(address) => onChange(withOrWithout(settings, 'address', address))}
        />
      </div>
      {learnt.length === 0 ? (
        <p class="soft small">{words('draftsOwnNone')}</p>
      ) : (
        <ul>
          {learnt.map(({ language, greeting, signOff }) => (
            <li key={language} data-testid="habit-learnt" data-language={language}>
              {words('draftsOwn', {
                greeting: isolate(greeting ?? '–'),
                signOff: isolate(signOff ?? '–'),
                language: sayLanguage(language),
              })}{' '}
              <Button
                small
                kind="plain"
                data-testid="habit-forget"
                aria-label={about(words('draftsForget'), sayLanguage(language))}
                onClick={() => onForget(language)}
              >
                {words('draftsForget')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** '' takes the setting away. */
function withOrWithout<K extends 'language' | 'address'>(
  settings: DraftSettings,
  name: K,
  value: NonNullable<DraftSettings[K]> | '',
): DraftSettings {
  const { [name]: _before, ...rest } = settings;
  return value === '' ? rest : { ...rest, [name]: value };
}
