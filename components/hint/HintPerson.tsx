import { useRef, useState } from 'preact/hooks';
import type { HintDraft, HintPerson as Person, HintWords } from '../../lib/bridge/hint';
import { about, Name } from '../design/Name';

export interface HintPersonProps {
  /** Of the heading; given, as what is drawn anew from outside three times begins to count its ids anew. */
  id: string;
  person: Person;
  words: HintWords;
  /** One of several: the draft waits to be opened. */
  folded: boolean;
  /** @returns whether the browser copied it. */
  onCopy: (draft: HintDraft) => Promise<boolean>;
}

/** One person of the page: when last in touch, why to write, what is promised, and the draft to copy. */
export function HintPerson({ id, person, folded, ...rest }: HintPersonProps) {
  const { name, role, lastTouch, confided, items, reasons, promises, draft } = person;
  return (
    <li>
      <article class="edge-person" aria-labelledby={id} data-testid="hint-person" data-name={name}>
        <h3 id={id}>
          <Name>{name}</Name>
        </h3>
        {role === undefined ? null : (
          <p class="soft small">
            <bdi>{role}</bdi>
          </p>
        )}
        {items.map((item) => (
          <p key={item} class="small" data-testid="hint-item">
            {item}
          </p>
        ))}
        <p class="soft small" data-testid="hint-touch">
          {lastTouch}
        </p>
        {confided === undefined ? null : <p class="soft small">{confided}</p>}
        {reasons.length + promises.length === 0 ? null : (
          <ul class="reasons">
            {[...promises, ...reasons].map((line) => (
              <li key={line} data-testid="hint-reason">
                {line}
              </li>
            ))}
          </ul>
        )}
        {draft ? <Draft {...rest} draft={draft} folded={folded} /> : null}
      </article>
    </li>
  );
}

type DraftProps = { draft: HintDraft } & Omit<HintPersonProps, 'id' | 'person' | 'folded'>;

function Draft({ folded, ...props }: DraftProps & { folded: boolean }) {
  if (!folded)
    return (
      <div class="edge-draft">
        <DraftToCopy {...props} />
      </div>
    );
  return (
    <details class="edge-draft">
      <summary data-testid="hint-draft-open" aria-label={props.draft.label}>
        {props.words.draft}
      </summary>
      <DraftToCopy {...props} />
    </details>
  );
}

/** To be read and copied, not to be edited: what is typed on the page the page could hear. */
function DraftToCopy({ draft, words, onCopy }: DraftProps) {
  const text = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState('');

  async function copy(): Promise<void> {
    const copied = await onCopy(draft);
    setSaid(copied ? words.copied : words.notCopied);
    if (!copied && text.current) text.current.ownerDocument.getSelection()?.selectAllChildren(text.current);
  }

  return (
    <div class="edge-draft-body">
      <p
        ref={text}
        class="edge-text"
        role="group"
        aria-label={draft.label}
        dir="auto"
        lang={draft.lang}
        data-testid="hint-draft"
      >
        <Text draft={draft} />
      </p>
      {draft.blank ? <p class="soft small">{words.blank}</p> : null}
      <div class="edge-copy">
        <button
          type="button"
          class="button button-primary button-small"
          // The names of the buttons of several people must differ.
          aria-label={about(words.copy, draft.label)}
          data-testid="hint-copy"
          onClick={() => void copy()}
        >
          {words.copy}
        </button>
        <p class="soft small" role="status" data-testid="hint-said">
          {said}
        </p>
      </div>
    </div>
  );
}

function Text({ draft: { text, blank } }: { draft: HintDraft }) {
  if (!blank) return <>{text}</>;
  return (
    <>
      {text.slice(0, blank.start)}
      <mark>{text.slice(blank.start, blank.end)}</mark>
      {text.slice(blank.end)}
    </>
  );
}
