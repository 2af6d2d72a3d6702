import { useState } from 'preact/hooks';
import type { FactName } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { Button } from '../design/Button';
import { Card } from '../design/Card';
import { EmptyState } from '../design/EmptyState';
import { Name } from '../design/Name';
import { Radios } from '../design/Radios';
import './duplicates.css';

/** One of two who may be one. */
export interface HalfView {
  contactId: string;
  name: string;
  lines: string[];
}

export interface PairView {
  id: string;
  a: HalfView;
  b: HalfView;
  /** What they share, in words. */
  reasons: string[];
  /** Facts that differ: which of the two values counts is chosen. */
  differing: { fact: FactName; label: string; a: string; b: string }[];
}

export type Choices = Partial<Record<FactName, 'a' | 'b'>>;

export interface DuplicatesProps {
  pairs: PairView[];
  onMerge: (pair: PairView, choices: Choices) => void;
  onNotSame: (pair: PairView) => void;
}

/** People who may be in the log twice, to be settled by a person. */
export function Duplicates({ pairs, onMerge, onNotSame }: DuplicatesProps) {
  return (
    <div class="duplicates" data-testid="duplicates">
      <h1>{words('duplicatesTitle')}</h1>
      {pairs.length === 0 ? (
        <EmptyState title={words('duplicatesNone')} text={words('duplicatesNoneText')} />
      ) : (
        <p class="soft">{words('duplicatesText')}</p>
      )}
      {pairs.map((pair) => (
        <PairCard key={pair.id} pair={pair} onMerge={onMerge} onNotSame={onNotSame} />
      ))}
    </div>
  );
}

function PairCard({ pair, onMerge, onNotSame }: { pair: PairView } & Omit<DuplicatesProps, 'pairs'>) {
  const [choices, setChoices] = useState<Choices>({});
  const { a, b, differing, reasons } = pair;
  return (
    <Card
      as="section"
      aria-label={words('duplicatesOf', { name: a.name })}
      data-testid="pair"
      data-id={pair.id}
    >
      <div class="pair">
        <p>{reasons.join(' · ')}</p>
        <div class="pair-halves">
          {[a, b].map((half) => (
            <div key={half.contactId}>
              <h2>
                <a href={`#person=${half.contactId}`}>
                  <Name>{half.name}</Name>
                </a>
              </h2>
              {half.lines.map((line) => (
                <p key={line} class="soft small" dir="auto">
                  {line}
                </p>
              ))}
            </div>
          ))}
        </div>
        {differing.map(({ fact, label, ...values }) => (
          <Radios
            key={fact}
            legend={label}
            value={choices[fact]}
            choices={(['a', 'b'] as const).map((side) => ({
              value: side,
              title: <bdi>{values[side]}</bdi>,
              testid: `choose-${fact}-${side}`,
            }))}
            onChoose={(side) => setChoices({ ...choices, [fact]: side })}
          />
        ))}
        <div class="pair-actions">
          <Button data-testid="merge" onClick={() => onMerge(pair, choices)}>
            {words('duplicatesMerge')}
          </Button>
          <Button data-testid="not-same" onClick={() => onNotSame(pair)}>
            {words('duplicatesNotSame')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
