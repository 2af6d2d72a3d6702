import { FACT_NAMES, type Contact, type FactName, type Pair, type PairReason } from '../../lib/people/schema';
import { words, type WordKey } from '../../lib/words';
import { sayLastTouch } from '../design/ago';
import { isolate } from '../design/Name';
import type { HalfView, PairView } from '../duplicates/Duplicates';
import { sayName } from './name';
import { sayRole } from './prompt';

/** Facts that are compared on screen; parts of the name and dates go with the rest. */
const COMPARED = {
  name: 'fieldName',
  company: 'fieldCompany',
  title: 'fieldTitle',
  mail: 'fieldMail',
  location: 'fieldLocation',
  school: 'fieldSchool',
} as const satisfies Partial<Record<FactName, WordKey>>;

const REASONS: Readonly<Record<PairReason['kind'], WordKey>> = {
  mail: 'sharedMail',
  memberId: 'sharedMember',
  name: 'sharedName',
  company: 'sharedCompany',
  title: 'sharedTitle',
  school: 'sharedSchool',
  location: 'sharedLocation',
  noAddress: 'sharedNoAddress',
};

/** Two who may be one, in words. */
export function presentPair({ pair, a, b }: { pair: Pair; a: Contact; b: Contact }, today: string): PairView {
  const names = FACT_NAMES.filter((name): name is keyof typeof COMPARED => name in COMPARED);
  return {
    id: pair.id,
    a: halfOf(a, today),
    b: halfOf(b, today),
    reasons: pair.reasons.map(({ kind, value = '' }) => words(REASONS[kind], { value: isolate(value) })),
    differing: names.flatMap((fact) => {
      const [one, other] = [a.facts[fact]?.value, b.facts[fact]?.value];
      if (one === undefined || other === undefined || one === other) return [];
      return { fact, label: words(COMPARED[fact]), a: one, b: other };
    }),
  };
}

function halfOf(contact: Contact, today: string): HalfView {
  const role = sayRole(contact);
  const { touches, lastTouchOn } = contact;
  const lines = [sayLastTouch(lastTouchOn, today)];
  if (touches.out + touches.in > 0) lines.push(words('wroteEach', { out: touches.out, in: touches.in }));
  return {
    contactId: contact.id,
    name: sayName(contact),
    lines: role === undefined ? lines : [role, ...lines],
  };
}
