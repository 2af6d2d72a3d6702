import { useRef } from 'preact/hooks';
import { PEER_KINDS, type PeerKind } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { Button } from '../design/Button';
import { Chip, Chips } from '../design/Chip';
import { ListRow } from '../design/ListRow';
import { Tick } from '../design/Tick';
import { sayKind, sayKindMeans } from '../present/kinds';
import { TopicsField } from './TopicsField';
import './person-kinds.css';

export interface PersonKindsProps {
  name: string;
  /** Those that the user confirmed. */
  kinds: readonly PeerKind[];
  suggestions: readonly { kind: PeerKind; evidence: string }[];
  topics: readonly string[];
  /** Undefined takes an answer back. */
  onKind: (kind: PeerKind, answer: 'yes' | 'no' | undefined) => void;
  onTopics: (text: string) => void;
}

/** Which kinds of peer somebody is: confirmed, suggested with the evidence, or ticked by hand. */
export function PersonKinds({ name, kinds, suggestions, topics, onKind, onTopics }: PersonKindsProps) {
  const title = useRef<HTMLHeadingElement>(null);
  /** The button that was pressed goes away with its row: the focus must not go with it. */
  function say(kind: PeerKind, answer: 'yes' | 'no' | undefined): void {
    title.current?.focus({ preventScroll: true });
    onKind(kind, answer);
  }
  return (
    <section aria-labelledby="person-kinds" class="person-kinds" data-testid="person-kinds">
      <h2 id="person-kinds" ref={title} tabIndex={-1}>
        {words('personKinds')}
      </h2>
      {kinds.length === 0 ? (
        <p class="soft">{words(suggestions.length > 0 ? 'personKindsAsk' : 'personKindsNone')}</p>
      ) : (
        <Chips label={words('personKinds')}>
          {kinds.map((kind) => (
            <Chip
              key={kind}
              data-testid="person-kind"
              data-kind={kind}
              removeLabel={words('kindRemove', { kind: sayKind(kind) })}
              onRemove={() => say(kind, undefined)}
            >
              {sayKind(kind)}
            </Chip>
          ))}
        </Chips>
      )}
      {suggestions.length === 0 ? null : (
        <ul class="person-suggestions">
          {suggestions.map(({ kind, evidence }) => (
            <ListRow
              key={kind}
              data-testid="person-suggestion"
              data-kind={kind}
              detail={evidence}
              end={
                <span class="person-answers">
                  <Button
                    small
                    data-answer="yes"
                    aria-label={words('kindAskYes', { name, kind: sayKind(kind) })}
                    onClick={() => say(kind, 'yes')}
                  >
                    {words('yes')}
                  </Button>
                  <Button
                    small
                    data-answer="no"
                    aria-label={words('kindAskNo', { name, kind: sayKind(kind) })}
                    onClick={() => say(kind, 'no')}
                  >
                    {words('no')}
                  </Button>
                </span>
              }
            >
              {words('kindMaybe', { kind: sayKind(kind) })}
            </ListRow>
          ))}
        </ul>
      )}
      <details>
        <summary>{words('kindsByHand')}</summary>
        <fieldset class="kind-ticks">
          <legend class="heard">{words('kindsByHand')}</legend>
          {PEER_KINDS.map((kind) => (
            <Tick
              key={kind}
              data-testid={`tick-${kind}`}
              label={sayKind(kind)}
              detail={sayKindMeans(kind)}
              checked={kinds.includes(kind)}
              onTick={(checked) => onKind(kind, checked ? 'yes' : undefined)}
            />
          ))}
        </fieldset>
      </details>
      <TopicsField
        label={words('personTopics')}
        hint={words('personTopicsHint')}
        topics={topics}
        onSave={onTopics}
      />
    </section>
  );
}
