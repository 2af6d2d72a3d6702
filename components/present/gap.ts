import type { Blank } from '../../lib/drafts/intents';
import { words, type WordKey } from '../../lib/words';

const SAYS: Readonly<Record<Blank, WordKey>> = {
  memory: 'gapMemory',
  contribution: 'gapContribution',
  detail: 'gapDetail',
  claim: 'gapClaim',
  addition: 'gapAddition',
  interest: 'gapInterest',
  told: 'gapTold',
  offer: 'gapOffer',
  tip: 'gapTip',
  trigger: 'gapTrigger',
  favour: 'gapFavour',
  outcome: 'gapOutcome',
  promised: 'gapPromised',
  topic: 'gapTopic',
  goal: 'gapGoal',
  progress: 'gapProgress',
  article: 'gapArticle',
  opportunity: 'gapOpportunity',
  question: 'gapQuestion',
  difficulty: 'gapDifficulty',
  meeting: 'gapMeeting',
  work: 'gapWork',
  project: 'gapProject',
};

/** @returns what goes into the gap of a draft, as a part of a sentence: "what came of it". */
export function sayGap(blank: Blank): string {
  return words(SAYS[blank]);
}
