import type { ComponentChildren } from 'preact';
import type { Day, Ring } from '../../lib/people/schema';
import { sayDay, words } from '../../lib/words';
import { sayLastTouch } from '../design/ago';
import { Card } from '../design/Card';
import { Name } from '../design/Name';
import { RingPicker } from '../design/RingPicker';
import { PromiseDue, PromptAsides, RhythmOffer, WhyNow } from '../today/PromptAsides';
import { Reasons } from '../today/PromptCard';
import { draftKey, PromptDraft, type PromptActions } from '../today/PromptDraft';
import type { PersonView } from '../views';
import '../today/prompt.css';

export interface PersonActions extends PromptActions {
  /** For a stranger this also stores them; `undefined` means: not kept any more. */
  onRing: (person: PersonView, ring: Ring | undefined) => void;
}

export interface PersonCardProps extends PersonActions {
  person: PersonView;
  today: Day;
  /** What is asked about them; stands before the ring. */
  children?: ComponentChildren;
}

/** What is known about one person, the reason to write if there is one, and their ring. */
export function PersonCard({ person, today, onRing, children, ...actions }: PersonCardProps) {
  const { contact, prompt } = person;
  return (
    <article
      class="person"
      data-testid="person"
      data-slug={person.slug}
      data-name={person.name}
      data-ring={contact?.ring ?? ''}
      data-known={String(contact !== undefined)}
      data-last-touch={contact?.lastTouchOn ?? ''}
    >
      <header class="person-head">
        <h1>
          <Name>{person.name}</Name>
        </h1>
        {person.role === undefined ? null : (
          <p class="soft">
            <bdi>{person.role}</bdi>
          </p>
        )}
        <Standing person={person} today={today} />
      </header>
      {prompt ? (
        <Card as="section" aria-labelledby="person-why">
          <div class="prompt" data-testid="prompt" data-slug={person.slug} data-name={person.name}>
            <h2 id="person-why" class="person-why">
              {words('panelWhy')}
            </h2>
            <Reasons reasons={prompt.reasons} />
            <PromiseDue promise={prompt.promise} onKept={() => actions.onPromiseKept(prompt)} />
            <PromptAsides prompt={prompt} />
            <PromptDraft key={draftKey(prompt)} {...actions} prompt={prompt} today={today} />
            <RhythmOffer rhythm={prompt.rhythm} onAnswer={(days) => actions.onRhythm(prompt, days)} />
          </div>
        </Card>
      ) : null}
      {children}
      <RingPicker
        label={words(contact?.ring ? 'panelRing' : 'panelKeep')}
        ring={contact?.ring}
        canLeave={contact?.ring !== undefined}
        onRing={(ring) => onRing(person, ring)}
      />
      {contact ? (
        <WhyNow name={person.name} title="whyTitle" lines={person.why ?? []} />
      ) : (
        <p class="soft small">{words('panelStranger')}</p>
      )}
    </article>
  );
}

/** When last, and when next; nothing is known of a stranger. */
function Standing({ person, today }: { person: PersonView; today: Day }) {
  const { contact } = person;
  if (!contact) return null;
  return (
    <div class="person-standing">
      <p data-testid="last-touch">{contact.touchText ?? sayLastTouch(contact.lastTouchOn, today)}</p>
      {contact.ring && contact.dueOn !== undefined && contact.dueOn > today ? (
        <p class="soft small" data-testid="due">
          {words('panelDue', { day: sayDay(contact.dueOn) })}
        </p>
      ) : null}
      {contact.confided ? (
        <p class="soft small" data-testid="confided">
          {words('panelConfided')}
        </p>
      ) : null}
      {contact.ring && !person.prompt ? <p class="soft small">{words('panelNoReason')}</p> : null}
    </div>
  );
}
