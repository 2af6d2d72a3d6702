import type { SkipReason } from '../reading';
import { isNobody, reasonAgainstAddress, slugIn } from './cells';

/** Conversations of messages.csv, which may be spread over several files: who takes part in each. */

/** Everybody whom any row of a conversation names. */
export interface Conversation {
  people: Set<string>;
  /** Why somebody in it has an address, but none of a person whom we know: a company, a member id, damage. */
  others: SkipReason | null;
  /** Names beside addresses, in lower case. */
  named: Set<string>;
  /** Names of senders without an address, in lower case: closed accounts, mostly. */
  unaddressed: Set<string>;
  seen: Set<string>;
}

export class Conversations {
  private readonly byId = new Map<string, Conversation>();

  all(): Iterable<Conversation> {
    return this.byId.values();
  }

  /**
   * @param id without one a row speaks only for itself and for rows between the very same people.
   * @param parties addresses of all whom the row names.
   * @param stranger name of a sender without address, or nothing.
   */
  of(id: string, parties: readonly string[], stranger: string): Conversation {
    const addresses = parties.filter((address) => address !== '');
    const key = id === '' ? `\n${[...addresses.toSorted(), stranger].join('\n')}` : id;
    let conversation = this.byId.get(key);
    if (!conversation) {
      conversation = {
        people: new Set(),
        others: null,
        named: new Set(),
        unaddressed: new Set(),
        seen: new Set(),
      };
      this.byId.set(key, conversation);
    }
    for (const address of addresses) {
      const slug = slugIn(address);
      if (slug === null) conversation.others ??= reasonAgainstAddress(address);
      else conversation.people.add(slug);
    }
    if (stranger !== '') conversation.unaddressed.add(stranger);
    return conversation;
  }

  /** Puts present addresses in the place of former ones: an older export names the same person otherwise. */
  rename(former: ReadonlyMap<string, string>): void {
    if (former.size === 0) return;
    for (const conversation of this.byId.values()) {
      conversation.people = new Set([...conversation.people].map((slug) => former.get(slug) ?? slug));
    }
  }
}

/** The name stands beside an address in this conversation. */
export function learn({ named }: Conversation, name: string): void {
  if (!isNobody(name)) named.add(name.toLowerCase());
}

/**
 * A sender without an address is a further party beside two people who have one, unless it is one of them:
 * somebody of the same name in the same conversation, whose address this row lost.
 */
export function notOfTwo({ people, others, named, unaddressed }: Conversation): SkipReason | null {
  if (people.size < 2) return others ?? 'skippedOneParty';
  if (people.size > 2 || others !== null) return 'skippedGroup';
  return [...unaddressed].every((name) => named.has(name)) ? null : 'skippedGroup';
}

/** The same message twice: in two parts of an export, or written twice by LinkedIn (it happens). */
export function repeated(conversation: Conversation, from: string, at: number): SkipReason | null {
  const key = `${at} ${from}`;
  if (conversation.seen.has(key)) return 'skippedDuplicate';
  conversation.seen.add(key);
  return null;
}
