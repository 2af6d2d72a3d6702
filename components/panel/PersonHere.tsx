import { useId, useRef, useState } from 'preact/hooks';
import { profileAddress } from '../../lib/people/identity';
import type { Day } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { sayLastTouch } from '../design/ago';
import { Avatar } from '../design/Avatar';
import { Card } from '../design/Card';
import { isolate, Name } from '../design/Name';
import { RingMark } from '../design/RingMark';
import { PromiseDue } from '../today/PromptAsides';
import { Reasons } from '../today/PromptCard';
import { draftKey, PromptDraft, type PromptActions } from '../today/PromptDraft';
import type { ItemView, PersonHereView } from '../views';
import { useKeepFocus } from './useKeepFocus';
import '../today/prompt.css';

export interface PersonHereActions extends PromptActions {
  /** The reasons of this person are looked at: the draft is wanted. */
  onReasons: (person: PersonHereView) => void;
}

export interface PersonHereProps extends PersonHereActions {
  person: PersonHereView;
  today: Day;
}

/** Somebody kept who has something on this page: what it is, when last in touch, a reason if there is one. */
export function PersonHere({ person, today, ...actions }: PersonHereProps) {
  const id = useId();
  const place = useRef<HTMLLIElement>(null);
  useKeepFocus(place, person.reasons === undefined);
  return (
    <li ref={place} tabIndex={-1} class="here-person">
      <Card
        as="article"
        aria-labelledby={id}
        data-testid="person-here"
        data-id={person.contactId}
        data-slug={person.slug}
        data-name={person.name}
        data-last-touch={person.lastTouchOn ?? ''}
      >
        <div class="here-body">
          <div class="prompt-person">
            <Avatar name={person.name} size="small" />
            <h2 id={id}>
              <a
                href={profileAddress(person.slug)}
                target="_blank"
                rel="noreferrer"
                data-testid="profile-link"
              >
                <Name>{person.name}</Name>
              </a>
            </h2>
            <RingMark ring={person.ring} />
          </div>
          <Items items={person.items} name={person.name} />
          <p class="soft small" data-testid="last-touch">
            {sayLastTouch(person.lastTouchOn, today)}
          </p>
          {person.reasons ? (
            <Why {...actions} person={person} today={today} reasons={person.reasons} />
          ) : null}
        </div>
      </Card>
    </li>
  );
}

function Items({ items, name }: { items: readonly ItemView[]; name: string }) {
  return (
    <ul class="here-items">
      {items.map(({ key, text, post }) => (
        <li key={key} data-testid="item">
          {text}
          {post === undefined ? null : (
            <>
              {' '}
              <a
                class="here-post small"
                href={post}
                target="_blank"
                rel="noreferrer"
                data-testid="post-link"
                aria-label={words('hereOpenPostOf', { name: isolate(name) })}
              >
                {words('hereOpenPost')}
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The reasons and, once they are looked at, the draft. It stays open while the page grows. */
function Why({ person, today, reasons, onReasons, ...actions }: PersonHereActions & WhyOf) {
  const { prompt } = person;
  // Who has a draft was looked at before: it is open again when the page comes back.
  const [startsOpen] = useState(prompt !== undefined);
  return (
    <details
      open={startsOpen}
      class="here-why"
      data-testid="why"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onReasons(person);
      }}
    >
      <summary>
        {words('hereReason')} <span class="heard">{isolate(person.name)}</span>
      </summary>
      <div class="prompt" data-testid="prompt" data-slug={person.slug} data-name={person.name}>
        <Reasons reasons={reasons} />
        {prompt ? (
          <>
            <PromiseDue promise={prompt.promise} onKept={() => actions.onPromiseKept(prompt)} />
            <PromptDraft key={draftKey(prompt)} {...actions} prompt={prompt} today={today} />
          </>
        ) : (
          <p class="soft small">{words('loading')}</p>
        )}
      </div>
    </details>
  );
}

interface WhyOf {
  person: PersonHereView;
  today: Day;
  reasons: string[];
}
