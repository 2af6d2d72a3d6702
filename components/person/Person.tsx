import type { ComponentChildren } from 'preact';
import type { Ring } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { Avatar } from '../design/Avatar';
import { Button } from '../design/Button';
import { Field } from '../design/Field';
import { Fold } from '../design/Fold';
import { Name } from '../design/Name';
import { Notice } from '../design/Notice';
import { useRingDays } from '../design/ringDays';
import { RingPicker } from '../design/RingPicker';
import '../people/people.css';

/** What the page of a person shows above their facts. */
export interface PersonHeadView {
  name: string;
  role?: string;
  ring?: Ring;
  archived: boolean;
  /** Own number of days, where it is not the ring's. */
  cadenceDays?: number;
  /** When you were last in touch: what one comes for. */
  lastTouch: string;
  /** The first touch, how many, and who wrote more: each a sentence. */
  numbers: string[];
  /** Their page on LinkedIn. */
  profile?: string;
  addresses: string[];
  /** Of what is known of them, what tells most; absent where there is nothing. */
  facts?: string;
  /** Other values, set aside when two entries were made one. */
  others: string[];
}

export interface PersonProps {
  view: PersonHeadView;
  /** Something to be told above all: that they were in the log already. */
  notice?: string;
  /** When they come up, and what was promised. */
  parts?: ComponentChildren;
  notes: ComponentChildren;
  touches: ComponentChildren;
  kinds: ComponentChildren;
  manners: ComponentChildren;
  form: ComponentChildren;
  dialog: ComponentChildren;
  onRing: (ring: Ring | undefined) => void;
  onCadence: (days: number | null) => void;
  onArchive: (archived: boolean) => void;
  onForget: () => void;
}

/** One person: first what one comes for often, then, folded, what is filled in once. */
export function Person(props: PersonProps) {
  const { view, notice, parts, notes, touches, kinds, manners, form, dialog, ...does } = props;
  const { name, role, ring, archived, cadenceDays, lastTouch, numbers, profile, addresses, facts, others } =
    view;
  const days = useRingDays();
  return (
    <div class="person" data-testid="person-page">
      <header class="person-page-head">
        <div class="who">
          <Avatar name={name} size="large" />
          <div>
            <h1>
              <Name>{name}</Name>
            </h1>
            {role === undefined ? null : (
              <p class="soft" dir="auto">
                {role}
              </p>
            )}
          </div>
        </div>
        {notice === undefined ? null : (
          <Notice tone="good" live>
            <p>{notice}</p>
          </Notice>
        )}
        <p class="person-last">
          <span data-testid="last-touch">{lastTouch}</span>
          {profile === undefined ? null : (
            <a href={profile} target="_blank" rel="noreferrer" data-testid="profile-link">
              {words('personOpen')}
            </a>
          )}
        </p>
        {archived ? <p data-testid="archived">{words('personArchived')}</p> : null}
      </header>
      <section>
        <RingPicker
          label={words('personRing')}
          ring={ring}
          canLeave={ring !== undefined}
          onRing={does.onRing}
        />
        {ring === undefined ? null : (
          <Field label={words('personCadence')} hint={words('personCadenceHow', { days: days[ring] })}>
            {(ties) => (
              <input
                {...ties}
                type="number"
                min={7}
                max={730}
                data-testid="cadence"
                value={cadenceDays ?? ''}
                onChange={({ currentTarget }) =>
                  does.onCadence(currentTarget.value === '' ? null : Number(currentTarget.value))
                }
              />
            )}
          </Field>
        )}
      </section>
      {parts}
      {notes}
      <section aria-labelledby="person-touches">
        <h2 id="person-touches">{words('personTouches')}</h2>
        {numbers.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {touches}
      </section>
      {kinds}
      {manners}
      <Fold title={words('personFacts')} line={facts} data-testid="person-facts">
        {form}
        {addresses.length > 0 ? (
          <p class="soft small">
            {words('personAddresses')} <bdi dir="ltr">{addresses.join(', ')}</bdi>
          </p>
        ) : null}
        {others.length > 0 ? (
          <p class="soft small" dir="auto">
            {words('personOthers')} {others.join(' · ')}
          </p>
        ) : null}
      </Fold>
      <section class="person-actions">
        <Button data-testid="archive" onClick={() => does.onArchive(!archived)}>
          {words(archived ? 'personUnarchive' : 'personArchive')}
        </Button>
        <Button kind="plain" data-testid="forget" onClick={does.onForget}>
          {words('personForget')}
        </Button>
      </section>
      {dialog}
    </div>
  );
}
