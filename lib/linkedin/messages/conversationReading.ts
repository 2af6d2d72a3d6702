import type { Conversation } from './conversation';
import { lastOf } from './conversationLast';
import { readMessages } from './conversationMessages';
import { otherSideOf } from './conversationPerson';
import type { PassedSighting, ReadEnv, ThreadSighting } from '../sighting';
import { sameThread } from './threadUrn';

/** What one open conversation said. */
export interface ConversationRead {
  found: ThreadSighting | PassedSighting;
  /** Ids of the conversations that its messages say they are of; more than one where an old one is still there. */
  threadIds: string[];
  /** Rows of messages that are there. */
  count: number;
}

/** Reads one conversation. Text of messages is never taken. */
export function readConversation(conversation: Conversation, env: ReadEnv): ConversationRead {
  const read = readMessages(conversation.list);
  const { messages } = read;
  const threadIds = [...new Set(messages.flatMap(({ urn }) => urn?.threadId ?? []))];
  const who = otherSideOf(conversation, messages);
  return { found: sightingOf(), threadIds, count: messages.length };

  function sightingOf(): ThreadSighting | PassedSighting {
    if ('why' in who) return passed(who.why, who.name);
    const { keys, slug, ...person } = who.other;
    const [threadId] = threadIds;
    const last = threadIds.length > 1 ? null : lastOf(read, { keys, name: person.name.value }, env.lang);
    return {
      kind: 'thread',
      person: { ...(slug !== undefined && { slug }), ...person },
      ...(threadId !== undefined && threadIds.length === 1 && { threadId }),
      ...(last && { last }),
    };
  }
}

/** @returns whether the messages are of the conversation with this id; null where nothing tells. */
export function isOf(read: ConversationRead, threadId: string): boolean | null {
  const said = read.threadIds.map((id) => sameThread(id, threadId));
  if (said.length === 0 || said.includes(null)) return null;
  return said.every(Boolean);
}

function passed(why: PassedSighting['why'], name: string | undefined): PassedSighting {
  return {
    kind: 'passed',
    of: 'thread',
    why,
    ...(name !== undefined && { name: { value: name, via: 'title' } }),
  };
}
