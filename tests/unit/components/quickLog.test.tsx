// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { QuickLog, type QuickTouch } from '../../../components/quicklog/QuickLog';
import type { QuickPerson } from '../../../components/quicklog/understand';
import type { Exchange } from '../../../lib/people/schema';
import { allById, byId, click, settle, show, type } from './stage';

const TODAY = '2026-06-15';

interface Stage {
  people?: QuickPerson[];
  /** What the touch had before it was told of again. */
  before?: Exchange[];
}

function quickLog({ people = [], before = [] }: Stage): { logged: QuickTouch[]; exchanged: Exchange[][] } {
  const [logged, exchanged]: [QuickTouch[], Exchange[][]] = [[], []];
  show(
    <QuickLog
      today={TODAY}
      find={() => people}
      onLog={(touch) => {
        logged.push(touch);
        return Promise.resolve([...before, ...(touch.exchange ? [touch.exchange] : [])]);
      }}
      onExchange={(_, exchanges) => void exchanged.push(exchanges)}
      onClose={() => undefined}
    />,
  );
  return { logged, exchanged };
}

const texts = (): string[] => allById('quick-person').map(({ textContent }) => textContent);

describe('the quick log', () => {
  it('tells two of one name apart, before and after the choice', async () => {
    const { logged } = quickLog({
      people: [
        { contactId: 'a', name: 'Ana Silva', role: 'Designer at Nimbus', lastTouchOn: '2026-06-01' },
        { contactId: 'b', name: 'Ana Silva', lastTouchOn: '2025-06-01' },
        { contactId: 'c', name: 'Ana Moss', role: 'Potter' },
      ],
    });
    type(byId('quick-say'), 'called Ana');
    const [first = '', second = '', third] = texts();
    expect(first).toMatch(/^Ana Silva · .Designer at Nimbus. · .*2 weeks/);
    expect(second).toMatch(/^Ana Silva · .*12 months/);
    expect(third).toBe('Ana Moss');
    click(allById('quick-person')[1]);
    expect(byId('quick-understood').textContent).toContain('12 months');
    click(byId('quick-c'));
    await settle();
    expect(logged.map(({ person }) => person.contactId)).toEqual(['b']);
  });

  it('keeps what was noted with a touch that is told of again', async () => {
    const { exchanged } = quickLog({
      people: [{ contactId: 'a', name: 'Ana Silva' }],
      before: [{ kind: 'introduction', direction: 'gave' }],
    });
    type(byId('quick-say'), 'called Ana');
    click(byId('quick-c'));
    await settle();
    expect(byId('exchange-gave-introduction').getAttribute('aria-pressed')).toBe('true');
    click(byId('exchange-got-expertise'));
    expect(exchanged).toEqual([
      [
        { kind: 'introduction', direction: 'gave' },
        { kind: 'expertise', direction: 'got' },
      ],
    ]);
  });
});
