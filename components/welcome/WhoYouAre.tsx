import { useState } from 'preact/hooks';
import { Button } from '../design/Button';
import { Field } from '../design/Field';
import { Notice } from '../design/Notice';
import { isolate, Name } from '../design/Name';
import { normaliseSlug, slugOf } from '../../lib/people/identity';
import { words, type WordKey } from '../../lib/words';
import './you.css';
import type { SelfCandidate } from '../../lib/files/reading';

const BECAUSE: Readonly<Record<SelfCandidate['because'], WordKey>> = {
  invitations: 'youBecauseInvitations',
  messages: 'youBecauseMessages',
  user: 'youBecauseUser',
};

export interface WhoYouAreProps {
  you?: SelfCandidate;
  others: SelfCandidate[];
  /** Leave it out where the export is not at hand: then the way to correct it is told. */
  onCorrectYou?: (slug: string) => void;
  /** The heading's level on the page around it. */
  heading?: 'h2' | 'h4';
}

/** Which person in the files is the user, why Peerkeep thinks so, and the way to correct it. */
export function WhoYouAre({ you, others, onCorrectYou, heading: Heading = 'h4' }: WhoYouAreProps) {
  const form = onCorrectYou ? (
    <CorrectYou others={others} onCorrectYou={onCorrectYou} />
  ) : (
    <p class="soft small">{words('youChangeHow')}</p>
  );
  if (!you) {
    return (
      <div class="you" data-testid="you" data-slug="" data-name="">
        <Heading>{words('youTitle')}</Heading>
        <Notice tone="heed">{words('youUnknown')}</Notice>
        {form}
      </div>
    );
  }
  return (
    <div class="you" data-testid="you" data-slug={you.slug} data-name={you.name}>
      <Heading>{words('youTitle')}</Heading>
      <p>
        {words('youAre', { name: isolate(you.name) })} <span class="soft">{words(BECAUSE[you.because])}</span>
      </p>
      <p class="soft small">
        <bdi dir="ltr">{`linkedin.com/in/${you.slug}`}</bdi>
      </p>
      {/* The key closes it again once the answer has changed. */}
      {onCorrectYou ? (
        <details class="you-change" key={you.slug}>
          <summary data-testid="not-you">{words('youNot')}</summary>
          {form}
        </details>
      ) : (
        form
      )}
    </div>
  );
}

function CorrectYou({ others, onCorrectYou }: Required<Pick<WhoYouAreProps, 'others' | 'onCorrectYou'>>) {
  const [address, setAddress] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      class="you-form"
      onSubmit={(event) => {
        event.preventDefault();
        const slug = slugFrom(address);
        setWrong(slug === null);
        if (slug !== null) onCorrectYou(slug);
      }}
    >
      {others.length > 0 ? (
        <div class="you-others" role="group" aria-label={words('youOthers')}>
          <p>{words('youOthers')}</p>
          {others.map((other) => (
            <Button key={other.slug} small data-testid="you-other" onClick={() => onCorrectYou(other.slug)}>
              <Name>{other.name}</Name>
            </Button>
          ))}
        </div>
      ) : null}
      <Field
        label={words('youPaste')}
        hint={words('youPasteHint')}
        problem={wrong ? words('youNoAddress') : undefined}
      >
        {(ties) => (
          <div class="field-line">
            <input
              {...ties}
              type="text"
              inputMode="url"
              autocomplete="off"
              spellcheck={false}
              dir="ltr"
              data-testid="you-address"
              value={address}
              onInput={(event) => setAddress(event.currentTarget.value)}
            />
            <Button submit data-testid="you-save">
              {words('youSave')}
            </Button>
          </div>
        )}
      </Field>
    </form>
  );
}

/** A pasted address, or only the part behind `/in/`. */
function slugFrom(text: string): string | null {
  return slugOf(text) ?? (text.includes('/') || !text.trim() ? null : normaliseSlug(text));
}
