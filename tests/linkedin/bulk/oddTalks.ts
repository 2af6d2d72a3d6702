import type { Day } from '../../../lib/people/schema';
import { daysBefore } from '../days';
import type { MessageEntry, Party } from '../exportBuilder';
import { YOU } from '../people';
import type { Person } from '../people';
import type { Random } from '../random';
import { lengthOf, momentOf, textOf } from './talks';

/** Conversations that are none between two people: closed accounts, advertisers, spam, groups, LinkedIn itself. */

/** What an odd conversation is made of. */
export interface OddParts {
  random: Random;
  conversation: string;
  madeOn: Day;
  somebody: () => Person;
}

const MEMBER: Party = { name: 'LinkedIn Member' };

/** By kind: in how many of a thousand conversations, and what it is. */
export const ODD_TALKS: readonly [perThousand: number, talk: (parts: OddParts) => MessageEntry[]][] = [
  [70, closed],
  [40, sponsored],
  [40, spam],
  [15, group],
  [3, groupWithClosed],
  [3, notice],
  [1, nameless],
];

/** The other closed their account: neither name nor address is left. */
function closed({ random, conversation, madeOn }: OddParts): MessageEntry[] {
  const back = random.between(400, 2600);
  return Array.from({ length: Math.min(12, 1 + lengthOf(random)) }, (_, nth) => {
    const yours = random.next() < 0.35;
    const moment = momentOf(random, madeOn, back - (nth % 3));
    return {
      conversation,
      ...moment,
      from: yours ? YOU : MEMBER,
      to: [yours ? MEMBER : YOU],
      content: textOf(random),
    };
  });
}

function sponsored({ random, conversation, madeOn }: OddParts): MessageEntry[] {
  const content = `<p class="spinmail-quill-editor__spin-break">Hi ${YOU.firstName},</p><p>limited &amp; inside</p>`;
  const moment = momentOf(random, madeOn, random.between(1, 1500));
  const from = { name: random.pick(['Brightgorse Talent', 'Ada of Fjord Systems', '']) };
  return [{ conversation, ...moment, from, to: [YOU], subject: 'Grow with us', content }];
}

function spam({ random, conversation, madeOn, somebody }: OddParts): MessageEntry[] {
  const from = somebody();
  return Array.from({ length: random.between(1, 2) }, () => ({
    conversation,
    ...momentOf(random, madeOn, random.between(1, 1500)),
    from,
    to: [YOU],
    content: 'Urgent: a seat on the moon, click here',
    folder: 'SPAM' as const,
  }));
}

function group(parts: OddParts): MessageEntry[] {
  const { random, somebody } = parts;
  return inGroup(parts, [YOU, ...Array.from({ length: random.between(2, 6) }, somebody)]);
}

/** What one of them wrote stays, without a name. */
function groupWithClosed(parts: OddParts): MessageEntry[] {
  return inGroup(parts, [YOU, parts.somebody(), MEMBER]);
}

function inGroup({ random, conversation, madeOn }: OddParts, members: Party[]): MessageEntry[] {
  const back = random.between(10, 2000);
  return Array.from({ length: random.between(3, 18) }, (_, nth) => {
    const from = nth < members.length ? (members[nth] ?? YOU) : random.pick(members);
    return {
      conversation,
      title: 'Book club',
      on: daysBefore(madeOn, back - (nth % 9)),
      minutes: random.between(0, 1439),
      from,
      to: members.filter((member) => member !== from),
      content: textOf(random),
    };
  });
}

function notice({ random, conversation, madeOn }: OddParts): MessageEntry[] {
  const moment = momentOf(random, madeOn, random.between(1, 2000));
  return [
    {
      conversation,
      ...moment,
      from: { name: 'LinkedIn Premium Team' },
      to: [YOU],
      content: 'See what is new',
    },
  ];
}

function nameless({ random, conversation, madeOn }: OddParts): MessageEntry[] {
  const moment = momentOf(random, madeOn, random.between(1, 2000));
  return [{ conversation, ...moment, from: { name: '' }, to: [YOU], content: 'See what is new' }];
}
