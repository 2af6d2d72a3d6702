import { useState } from 'preact/hooks';
import { PEER_KINDS, type PeerKind, PREFERRED_CHANNELS } from '../../lib/people/schema';
import { words, type WordKey } from '../../lib/words';
import { Choose } from '../design/Choose';
import { isolate } from '../design/Name';
import { Tick } from '../design/Tick';
import { sayKind } from '../present/kinds';
import { sayPreferred } from '../present/rules';
import type { KnownFields, KnownView, Typed } from '../views';
import { LineField } from './LineField';
import './more-about.css';

export type LineName = Exclude<keyof KnownFields, 'prefers'>;

const LINES: readonly { name: LineName; label: WordKey; hint?: WordKey; maxLength: number }[] = [
  { name: 'topics', label: 'personTopics', maxLength: 1000 },
  { name: 'offLimits', label: 'mannersOffLimits', maxLength: 1000 },
  { name: 'canOffer', label: 'mannersCanOffer', maxLength: 1000 },
  { name: 'cannotOffer', label: 'mannersCannotOffer', maxLength: 1000 },
  { name: 'birthday', label: 'fieldBirthday', hint: 'fieldBirthdayHow', maxLength: 10 },
];

export interface MoreAboutProps {
  name: string;
  known: KnownView;
  typed: Typed;
  onTyped: (fields: Typed) => void;
  onLine: (name: LineName, text: string) => Promise<string | undefined>;
  onPrefers: (channel: string) => void;
  onKind: (kind: PeerKind, is: boolean) => void;
}

/** What changes seldom, folded: tags, ground rules, the channel they like, kinds of peer, birthday. */
export function MoreAbout({ name, known, typed, onTyped, onLine, onPrefers, onKind }: MoreAboutProps) {
  const { fields, kinds } = known;
  // Whoever was typing here finds the field again.
  const [startsOpen] = useState(LINES.some((line) => typed[line.name] !== undefined));
  return (
    <details class="more-about" open={startsOpen} data-testid="more-about">
      <summary>{words('moreAbout', { name: isolate(name) })}</summary>
      <div class="more-about-body">
        <p class="soft small">{words('moreCommas')}</p>
        {LINES.map((line) => (
          <LineField
            key={line.name}
            name={line.name}
            label={words(line.label)}
            {...(line.hint && { hint: words(line.hint) })}
            maxLength={line.maxLength}
            value={fields[line.name]}
            typed={typed[line.name]}
            onTyped={(text) => onTyped({ [line.name]: text })}
            onSave={(text) => onLine(line.name, text)}
          />
        ))}
        <Choose<string>
          label={words('prefersLabel')}
          value={fields.prefers}
          options={[
            {
              of: [
                { value: '', text: words('prefersOpen') },
                ...PREFERRED_CHANNELS.map((value) => ({ value, text: sayPreferred(value) })),
              ],
            },
          ]}
          testid="more-prefers"
          onChoose={onPrefers}
        />
        <fieldset class="more-kinds">
          <legend class="field-label">{words('personKinds')}</legend>
          {PEER_KINDS.map((kind) => (
            <Tick
              key={kind}
              data-testid={`more-kind-${kind}`}
              label={sayKind(kind)}
              checked={kinds.includes(kind)}
              onTick={(checked) => onKind(kind, checked)}
            />
          ))}
        </fieldset>
      </div>
    </details>
  );
}
