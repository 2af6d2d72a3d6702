import { type Language, LANGUAGES } from '../../lib/drafts/facts';
import {
  type Contact,
  PREFERRED_CHANNELS,
  REMEMBRANCES,
  type Remembrance,
  RULE_LISTS,
  type RuleList,
} from '../../lib/people/schema';
import { words, type WordKey } from '../../lib/words';
import { Button } from '../design/Button';
import { Choose } from '../design/Choose';
import { about } from '../design/Name';
import { sayLanguage } from '../present/intent';
import { sayPreferred } from '../present/rules';
import { Line } from './Line';

const REMEMBRANCE_WORDS: Readonly<Record<Remembrance, WordKey>> = {
  memory: 'mannersMemory',
  contribution: 'mannersContribution',
  goal: 'mannersGoal',
};

const RULES: Readonly<Record<RuleList, { label: WordKey; name: string; hint?: WordKey }>> = {
  offLimits: { label: 'mannersOffLimits', name: 'off-limits', hint: 'mannersOffLimitsHint' },
  canOffer: { label: 'mannersCanOffer', name: 'can-offer' },
  cannotOffer: { label: 'mannersCannotOffer', name: 'cannot-offer' },
};

/** What is noted of how the user writes to somebody. */
export type MannersView = Pick<Contact, 'language' | 'remembered' | 'prefers' | 'birthdays' | RuleList>;

export interface MannersSaid extends Record<RuleList, string> {
  language: string;
  remembered: Record<Remembrance, string>;
  prefers: string;
  birthdays: boolean;
}

export interface MannersProps {
  view: MannersView;
  onSave: (said: MannersSaid) => void;
}

/** In which language and where one writes to somebody, from which memories, round which topics, with what to offer. */
export function Manners({ view, onSave }: MannersProps) {
  const known: readonly Language[] = LANGUAGES;
  return (
    <form
      data-testid="manners"
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
          prefers: said('prefers'),
          birthdays: data.has('birthdays'),
          offLimits: said('offLimits'),
          canOffer: said('canOffer'),
          cannotOffer: said('cannotOffer'),
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
        <Choose
          label={words('prefersLabel')}
          name="prefers"
          testid="manners-prefers"
          value={view.prefers ?? ''}
          options={[
            {
              of: [
                { value: '', text: words('prefersOpen') },
                ...PREFERRED_CHANNELS.map((value) => ({ value, text: sayPreferred(value) })),
              ],
            },
          ]}
        />
        {REMEMBRANCES.map((name) => (
          <Line
            key={name}
            label={REMEMBRANCE_WORDS[name]}
            name={name}
            testid={`manners-${name}`}
            maxLength={70}
            value={view.remembered?.[name]?.value ?? ''}
          />
        ))}
        {RULE_LISTS.map((list) => (
          <Line
            key={list}
            label={RULES[list].label}
            hint={RULES[list].hint}
            name={list}
            testid={`manners-${RULES[list].name}`}
            maxLength={1000}
            value={(view[list] ?? []).join(', ')}
          />
        ))}
      </div>
      <label class="check">
        <input
          type="checkbox"
          name="birthdays"
          data-testid="manners-birthdays"
          aria-labelledby="manners-birthdays"
          aria-describedby="manners-birthdays-hint"
          defaultChecked={view.birthdays === 1}
        />
        <span class="check-words">
          <span id="manners-birthdays">{words('mannersBirthdays')}</span>
          <span id="manners-birthdays-hint" class="soft small">
            {words('mannersBirthdaysHint')}
          </span>
        </span>
      </label>
      <p class="soft small">{words('mannersHint')}</p>
      <Button
        submit
        data-testid="manners-save"
        aria-label={about(words('mannersSave'), words('mannersTitle'))}
      >
        {words('mannersSave')}
      </Button>
    </form>
  );
}
