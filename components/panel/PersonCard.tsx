import type { ComponentChildren } from 'preact';
import type { Day, Ring } from '../../lib/people/schema';
import { sayDay, words } from '../../lib/words';
import { sayLastTouch } from '../design/ago';
import { Avatar } from '../design/Avatar';
import { Card } from '../design/Card';
import { Name } from '../design/Name';
import { RingPicker } from '../design/RingPicker';
import { PromiseDue, PromptAsides, RhythmOffer, WhyNow } from '../today/PromptAsides';
import { Reasons } from '../today/PromptCard';
import { draftKey, PromptDraft, type PromptActions } from '../today/PromptDraft';
import type { KnownView, PersonView } from '../views';
import { Known } from './Known';
import { MoreAbout } from './MoreAbout';
import { Remember } from './Remember';
import type { WritingActions } from './writing';
import '../today/prompt.css';

export interface PersonActions extends PromptActions {
  /** For a stranger this also stores them; `undefined` means: not kept any more. */
  onRing: (person: PersonView, ring: Ring | undefined) => void;
}

export interface PersonCardProps extends PersonActions {
  person: PersonView;
  today: Day;
  /** What the user noted about them, with what changes it; absent for a stranger. */
  known?: KnownView | undefined;
  writing?: WritingActions | undefined;
  /** What is asked about them; stands before the ring. */
  children?: ComponentChildren;
}

/** What is known about one person, the reason to write if there is one, and their ring. */
export function PersonCard(props: PersonCardProps) {
  const { person, today, known, writing, onRing, children, ...actions } = props;
  const { contact, prompt } = person;
  const id = contact?.id;
  return (
    <article
      class="person"
      aria-labelledby="person-name"
      data-testid="person"
      data-id={id}
      data-slug={person.slug}
      data-name={person.name}
      data-ring={contact?.ring ?? ''}
      data-known={String(contact !== undefined)}
      data-last-touch={contact?.lastTouchOn ?? ''}
    >
      <header class="person-head">
        <div class="person-title">
          <Avatar name={person.name} />
          <div class="person-who">
            <h1 id="person-name">
              <Name>{person.name}</Name>
            </h1>
            {person.role === undefined ? null : (
              <p class="soft">
                <bdi>{person.role}</bdi>
              </p>
            )}
          </div>
        </div>
        <Standing person={person} today={today} />
      </header>
      {known && writing && id !== undefined ? (
        <Known
          known={known}
          confided={contact?.confided === true}
          spoken={prompt?.promise?.id}
          onSettle={(promise, how) => writing.onSettle(person, promise, how)}
          onUnnote={(noteId) => writing.onUnnote(person, noteId)}
        />
      ) : null}
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
      {known && writing && id !== undefined ? (
        <Remember
          name={person.name}
          today={today}
          kept={contact?.ring !== undefined}
          typed={known.typed}
          onTyped={(fields) => writing.onTyped(id, known.typed, fields)}
          onRemember={(as, text, dueOn) => writing.onRemember(person, as, text, dueOn)}
        />
      ) : null}
      <RingPicker
        label={words(contact?.ring ? 'panelRing' : 'panelKeep')}
        ring={contact?.ring}
        canLeave={contact?.ring !== undefined}
        onRing={(ring) => onRing(person, ring)}
      />
      {known && writing && id !== undefined ? (
        <MoreAbout
          name={person.name}
          known={known}
          typed={known.typed}
          onTyped={(fields) => writing.onTyped(id, known.typed, fields)}
          onLine={(name, text) => writing.onLine(person, name, text)}
          onPrefers={(channel) => writing.onPrefers(person, channel)}
          onKind={(kind, is) => writing.onKind(person, kind, is)}
        />
      ) : null}
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
      {contact.ring && !person.prompt ? <p class="soft small">{words('panelNoReason')}</p> : null}
    </div>
  );
}
