import type { Draft } from '../../lib/drafts/draft';
import type { GuardContext } from '../../lib/drafts/guard';
import type { PromptView } from '../views';

/** What the guard has to know of a draft. Words to a manager greet somebody whom Peerkeep does not know. */
export function guardOf({ drafting: { guard } }: PromptView, { kind, intent, channel }: Draft): GuardContext {
  const { names, ...rest } = guard;
  const toThem = intent !== 'praiseToManager' && names !== undefined;
  return { ...rest, kind, intent, channel, ...(toThem && { names }) };
}
