import type { PeerKind } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { ButtonLink } from '../design/Button';
import { EmptyState } from '../design/EmptyState';
import type { SuggestionView } from '../views';
import { KindMap } from './KindMap';
import { KindReview, type KindReviewActions } from './KindReview';
import { TopicsField } from './TopicsField';
import './kinds.css';

export interface KindsProps extends KindReviewActions {
  counts: Readonly<Record<PeerKind, number>>;
  kept: number;
  /** Whether an export told the user's own positions: without them there is little to suggest. */
  careerKnown: boolean;
  topics: readonly string[];
  suggestions: SuggestionView[];
  onTopics: (text: string) => void;
}

/** The six kinds of peers: how many there are of each, what is missing, and what may be confirmed. */
export function Kinds(props: KindsProps) {
  const { counts, kept, topics, suggestions, onTopics } = props;
  // What there is to do comes first.
  const review = (
    <KindReview suggestions={suggestions} empty={<Nothing {...props} />} {...actionsOf(props)} />
  );
  return (
    <div class="kinds" data-testid="kinds">
      <header class="kinds-head">
        <h1>{words('kindsTitle')}</h1>
        <p class="soft">{words('kindsLead')}</p>
      </header>
      {suggestions.length > 0 ? review : null}
      <KindMap counts={counts} kept={kept} />
      {suggestions.length > 0 ? null : review}
      <TopicsField
        label={words('ownTopics')}
        hint={words('ownTopicsHint')}
        topics={topics}
        onSave={onTopics}
      />
    </div>
  );
}

const actionsOf = ({ onAnswer, onUndo }: KindsProps): KindReviewActions => ({ onAnswer, onUndo });

/** Why nothing is suggested, and what to do about it. */
function Nothing({ kept, careerKnown }: KindsProps) {
  if (kept === 0) {
    return (
      <EmptyState
        data-testid="kinds-none-kept"
        title={words('kindsNoneKept')}
        text={words('kindsNoneKeptText')}
        action={
          <ButtonLink kind="primary" href="#choose">
            {words('kindsToChoose')}
          </ButtonLink>
        }
      />
    );
  }
  if (!careerKnown) {
    return (
      <EmptyState
        data-testid="kinds-no-career"
        title={words('kindsNoCareer')}
        text={words('kindsNoCareerText')}
        action={<ButtonLink href="#data">{words('toImport')}</ButtonLink>}
      />
    );
  }
  return (
    <EmptyState
      data-testid="kinds-nothing"
      title={words('kindsNothing')}
      text={words('kindsNothingText')}
      action={<ButtonLink href="#people">{words('kindsToPeople')}</ButtonLink>}
    />
  );
}
