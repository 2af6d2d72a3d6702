import { PersonKinds } from '../../components/kinds/PersonKinds';
import { sayEvidence } from '../../components/present/kinds';
import { sayName } from '../../components/present/name';
import { log } from '../../lib/log/db';
import { setKind, setTopics } from '../../lib/log/kinds';
import { useLiveQuery } from '../../lib/log/live';
import { readYourSide } from '../../lib/log/settings';
import { suggestKinds } from '../../lib/people/kinds';
import type { Contact } from '../../lib/people/schema';
import { topicsOf } from '../../lib/people/topics';
import { words } from '../../lib/words';
import { sayChange } from '../../components/present/changes';
import type { PageProps } from './page';

/** Kinds and topics on the page of one person. */
export function KindsOfPerson({ contact, clock, toasts }: PageProps & { contact: Contact }) {
  const you = useLiveQuery(() => readYourSide(log), []);
  if (!you) return null;
  const name = sayName(contact);
  return (
    <PersonKinds
      name={name}
      kinds={contact.kinds ?? []}
      topics={contact.topics ?? []}
      suggestions={suggestKinds(you, contact, clock.today).map((evidence) => ({
        kind: evidence.kind,
        evidence: sayEvidence(evidence),
      }))}
      onKind={(kind, answer) =>
        void toasts.attempt(async () => ({
          text: sayChange({ command: 'setKind', values: { name, kind, answer: answer ?? 'open' } }),
          seq: await setKind(log, contact.id, kind, answer, clock.now()),
        }))
      }
      onTopics={(text) =>
        void toasts.attempt(async () => ({
          text: words('changeTopics', { name }),
          seq: await setTopics(log, contact.id, topicsOf(text), clock.now()),
        }))
      }
    />
  );
}
