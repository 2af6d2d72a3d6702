import { Kinds } from '../../components/kinds/Kinds';
import { sayEvidence, sayKind } from '../../components/present/kinds';
import { sayName } from '../../components/present/name';
import { sayRole } from '../../components/present/prompt';
import type { SuggestionView } from '../../components/views';
import { setSetting } from '../../lib/log/commands';
import { log } from '../../lib/log/db';
import { type KindReview, kindReview } from '../../lib/log/kindReview';
import { setKind } from '../../lib/log/kinds';
import { useLiveQuery } from '../../lib/log/live';
import { TOPICS } from '../../lib/log/settings';
import { topicsOf } from '../../lib/people/topics';
import { words } from '../../lib/words';
import type { PageProps } from './page';
import { useDecisions } from './useDecisions';

/** The six kinds of peers among the kept people. */
export function KindsPage({ clock, toasts }: PageProps) {
  const { decide, undoLast } = useDecisions(toasts);
  const review = useLiveQuery(async () => present(await kindReview(log, clock.today)), [clock.today]);
  if (!review) return null;
  return (
    <Kinds
      {...review}
      onAnswer={(id, kind, answer) => decide(setKind(log, id, kind, answer, clock.now()))}
      onUndo={undoLast}
      onTopics={(text) =>
        void toasts.attempt(async () => ({
          text: words('changeOwnTopics'),
          seq: await setSetting(log, TOPICS, topicsOf(text), clock.now()),
        }))
      }
    />
  );
}

function present({ you, kept, counts, suggestions }: KindReview) {
  return {
    kept,
    counts,
    careerKnown: you.career !== undefined,
    topics: you.topics ?? [],
    suggestions: suggestions.map(({ contact, evidence }): SuggestionView => {
      const role = sayRole(contact);
      return {
        id: `${contact.id} ${evidence.kind}`,
        contactId: contact.id,
        name: sayName(contact),
        kind: evidence.kind,
        kindName: sayKind(evidence.kind),
        evidence: sayEvidence(evidence),
        ...(role !== undefined && { role }),
      };
    }),
  };
}
