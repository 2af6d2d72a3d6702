// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { Triage, type TriageProps } from '../../../components/triage/Triage';
import type { CandidateView } from '../../../components/views';
import { allById, byId, click, press, settle, show } from './stage';

const NAMES = ['Mira Oduya', 'Tomás Arriaga', 'عمر الحداد', 'Bo Lindqvist'];

function candidates(count: number): CandidateView[] {
  return Array.from({ length: count }, (_, index) => ({
    contactId: `c${index}`,
    name: NAMES[index] ?? `Person ${index}`,
    slug: `person-${index}`,
    evidence: ['41 messages both ways, the last in March 2026'],
    ...(index === 1 && { suggested: 'close' as const, rhythm: 'About every 7 weeks so far' }),
  }));
}

let log: string[] = [];

/** A log of two lines: takes decided people away, and gives the last one back. */
function Page({ count, ...over }: { count: number } & Partial<TriageProps>) {
  const [gone, setGone] = useState<string[]>([]);
  const rows = candidates(count).filter((one) => !gone.includes(one.contactId));
  const decide = (what: string, id: string) => {
    log.push(`${what} ${id}`);
    setGone((ids) => [...ids, id]);
  };
  return (
    <Triage
      candidates={rows}
      total={rows.length}
      kept={0}
      imported
      todayHref="#today"
      importHref="#data"
      onRing={(id, ring) => decide(ring, id)}
      onLeaveOut={(id) => decide('out', id)}
      onUndo={() => {
        log.push('undo');
        setGone((ids) => ids.slice(0, -1));
      }}
      {...over}
    />
  );
}

const current = () =>
  document.querySelector<HTMLElement>('[data-testid="candidate"][aria-current="true"]')?.dataset['id'];
const focused = () =>
  document.activeElement?.closest<HTMLElement>('[data-testid="candidate"]')?.dataset['id'];

beforeEach(() => {
  log = [];
});

describe('triage by keys', () => {
  it('starts at the first row, on the ring that is suggested', () => {
    show(<Page count={4} />);
    expect(current()).toBe('c0');
    expect(focused()).toBe('c0');
    expect((document.activeElement as HTMLElement).dataset['ring']).toBe('warm');
  });

  it.each([
    ['1', 'inner'],
    ['2', 'close'],
    ['3', 'warm'],
    ['4', 'yearly'],
    ['0', 'out'],
  ])('%s means %s, and the next row is in its place', (key, what) => {
    show(<Page count={4} />);
    press(key);
    expect(log).toEqual([`${what} c0`]);
    expect(current()).toBe('c1');
    expect(focused()).toBe('c1');
    expect(allById('candidate')).toHaveLength(3);
  });

  it('moves with arrows and with J and K, and stays at the ends', () => {
    show(<Page count={3} />);
    press('ArrowUp');
    expect(current()).toBe('c0');
    press('ArrowDown');
    press('j');
    press('j');
    expect(current()).toBe('c2');
    press('K');
    expect(current()).toBe('c1');
    expect(focused()).toBe('c1');
  });

  it('keeps the place in the middle, and goes up when the last row leaves', () => {
    show(<Page count={3} />);
    press('ArrowDown');
    press('1');
    expect(current()).toBe('c2');
    press('1');
    expect(current()).toBe('c0');
    expect(log).toEqual(['inner c1', 'inner c2']);
  });

  it('U takes back the last choice and returns to that person', () => {
    show(<Page count={3} />);
    press('1');
    press('0');
    press('u');
    expect(current()).toBe('c1');
    press('u');
    expect(current()).toBe('c0');
    press('u');
    expect(log).toEqual(['inner c0', 'out c1', 'undo', 'undo']);
  });

  it('U reaches even the last person of all', () => {
    show(<Page count={1} />);
    press('2');
    expect(allById('candidate')).toHaveLength(0);
    press('u');
    expect(current()).toBe('c0');
    expect(focused()).toBe('c0');
  });

  it('leaves keys with Ctrl, Alt or Meta to the browser', () => {
    show(<Page count={2} />);
    press('1', { ctrlKey: true });
    press('1', { altKey: true });
    press('1', { metaKey: true });
    expect(log).toEqual([]);
  });

  it('says what happened', () => {
    show(<Page count={2} />);
    press('3');
    expect(byId('said').textContent).toContain('Mira Oduya');
    expect(byId('said').textContent).toContain('Warm, every 6 months.');
  });
});

describe('triage by hand', () => {
  it('keeps the person whose button is pressed', () => {
    show(<Page count={3} />);
    click(allById('candidate')[2]!.querySelector('[data-ring="yearly"]'));
    expect(log).toEqual(['yearly c2']);
    expect(current()).toBe('c1');
  });

  it('makes the row that is touched the one that the keys work on', () => {
    show(<Page count={3} />);
    void act(() => {
      allById('candidate')[2]!.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    });
    expect(focused()).toBe('c2');
    press('1');
    expect(log).toEqual(['inner c2']);
  });

  it('marks the suggested ring by name, too', () => {
    show(<Page count={2} />);
    const row = allById('candidate')[1]!;
    expect(row.dataset['suggested']).toBe('close');
    expect(row.querySelector('[data-ring="close"]')!.getAttribute('aria-label')).toMatch(/suggested$/);
  });

  it('only the current row is in the tab order', () => {
    show(<Page count={3} />);
    const inOrder = [...document.querySelectorAll<HTMLElement>('.candidate button')].filter(
      (button) => button.tabIndex === 0,
    );
    expect(inOrder).toHaveLength(5);
    expect(inOrder.every((button) => button.closest('[aria-current]'))).toBe(true);
  });
});

describe('a long list', () => {
  it('shows 50, then 50 more, and goes on at the first new one', () => {
    show(<Page count={120} />);
    expect(allById('candidate')).toHaveLength(50);
    click(byId('more'));
    expect(allById('candidate')).toHaveLength(100);
    expect(current()).toBe('c50');
    click(byId('more'));
    expect(allById('candidate')).toHaveLength(120);
    expect(allById('more')).toHaveLength(0);
  });

  it('asks for more when fewer are loaded than it could show', () => {
    let asked = 0;
    show(<Page count={60} total={500} onMore={() => asked++} />);
    click(byId('more'));
    expect(asked).toBe(1);
  });
});

describe('where the log refuses', () => {
  it('the row comes back', async () => {
    const refuse = () => Promise.reject(new Error('no'));
    show(<Page count={2} onRing={refuse} />);
    press('1');
    expect(allById('candidate')).toHaveLength(1);
    await settle();
    expect(allById('candidate')).toHaveLength(2);
  });
});

describe('what stands around the list', () => {
  it('says after fifteen that this is enough for a start', () => {
    show(<Page count={2} kept={14} />);
    expect(allById('enough')).toHaveLength(0);
    show(<Page count={2} kept={15} />);
    expect(byId('enough').textContent).toContain('15 people are enough for a start');
    expect(byId('to-today').getAttribute('href')).toBe('#today');
  });

  it('leads to the import before there is anybody, and says when all are through', () => {
    show(<Page count={0} imported={false} />);
    expect(byId('triage-nothing').querySelector('a')!.getAttribute('href')).toBe('#data');
    show(<Page count={0} kept={3} />);
    expect(byId('triage-done').querySelector('a')!.getAttribute('href')).toBe('#today');
  });
});
