// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageOf } from '../../../components/dashboard/Dashboard';
import { Changes } from '../../../components/dashboard/Changes';
import { sayAgo, sayLastTouch } from '../../../components/design/ago';
import { Toast } from '../../../components/design/Toast';
import { PersonPanel } from '../../../components/panel/PersonPanel';
import type { PanelView, PersonView } from '../../../components/views';
import { allById, byId, click, show } from './stage';

const TODAY = '2026-11-22';

describe('toast', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('takes back once and is gone', () => {
    const did: string[] = [];
    const toast = { id: '1', text: 'Noted.', undo: () => did.push('undo') };
    show(<Toast toast={toast} onClose={() => did.push('close')} />);
    expect(byId('toast').textContent).toContain('Noted.');
    click(byId('toast-undo'));
    expect(did).toEqual(['undo', 'close']);
  });

  it('leaves by itself, but not under the hand', () => {
    const onClose = vi.fn();
    show(<Toast toast={{ id: '1', text: 'Noted.' }} onClose={onClose} />);
    byId('toast').dispatchEvent(new Event('focusin', { bubbles: true }));
    show(<Toast toast={{ id: '1', text: 'Noted.' }} onClose={onClose} />);
    vi.advanceTimersByTime(60_000);
    expect(onClose).not.toHaveBeenCalled();
    byId('toast').dispatchEvent(new Event('focusout', { bubbles: true }));
    show(<Toast toast={{ id: '1', text: 'Noted.' }} onClose={onClose} />);
    vi.advanceTimersByTime(60_000);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('has its region there before there is anything to say', () => {
    const place = show(<Toast toast={undefined} onClose={() => undefined} />);
    expect(place.querySelector('[aria-live="polite"]')).not.toBeNull();
  });
});

describe('the side panel', () => {
  const rings: unknown[] = [];
  const nothing = () => undefined;
  const panel = (view: PanelView) =>
    show(
      <PersonPanel
        view={view}
        today={TODAY}
        onRing={(person, ring) => rings.push([person.slug, ring])}
        onCopyOpen={nothing}
        onCopy={nothing}
        onDone={nothing}
        onSnooze={nothing}
        onNotNow={nothing}
        onPause={nothing}
        onNever={nothing}
        onRhythm={nothing}
        onPromiseKept={nothing}
        onPromise={nothing}
        onReasons={nothing}
        onAddPeople={nothing}
        onCalledBy={() => undefined}
        onAnswer={nothing}
      />,
    );
  const MIRA: PersonView = { name: 'Mira Oduya', slug: 'mira-oduya', connected: 'yes' };
  const ring = (name: string) => document.querySelector(`[data-testid="ring"][data-ring="${name}"]`);

  it.each([
    'loading',
    'readingOff',
    'hintsOff',
    'paused',
    'noLinkedIn',
    'notThisPage',
    'waiting',
    'unreadable',
    'self',
  ] as const)('%s is one heading and nobody', (state) => {
    panel({ state });
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(byId('panel').dataset['state']).toBe(state);
    expect(allById('person')).toHaveLength(0);
  });

  it('stores a stranger only by a ring', () => {
    panel({ state: 'person', person: MIRA });
    expect(byId('person').textContent).toContain('only if you choose a ring');
    expect(ring('none')).toBeNull();
    click(ring('warm'));
    expect(rings.at(-1)).toEqual(['mira-oduya', 'warm']);
  });

  it('shows the last touch and the ring of somebody kept, who can be let go', () => {
    const contact = { id: 'c1', ring: 'inner' as const, lastTouchOn: '2026-11-20', dueOn: '2026-12-12' };
    panel({ state: 'person', person: { ...MIRA, contact } });
    expect(byId('last-touch').textContent).toBe('Last in touch 2 days ago, on 20 Nov 2026');
    expect(byId('due').textContent).toContain('12 December 2026');
    expect(ring('inner')!.getAttribute('aria-pressed')).toBe('true');
    click(ring('none'));
    expect(rings.at(-1)).toEqual(['mira-oduya', undefined]);
  });
});

describe('recent changes', () => {
  it('are taken back and done again', () => {
    const did: string[] = [];
    const changes = [
      { id: '2', text: 'Mira Oduya: ring Close', when: 'today', undone: false },
      { id: '1', text: 'Bo: left out', when: 'yesterday', undone: true },
    ];
    show(
      <Changes
        changes={changes}
        onUndo={(id) => did.push(`undo ${id}`)}
        onRedo={(id) => did.push(`redo ${id}`)}
      />,
    );
    click(byId('undo'));
    click(byId('redo'));
    expect(did).toEqual(['undo 2', 'redo 1']);
    expect(byId('undo').getAttribute('aria-label')).toBe('Undo: Mira Oduya: ring Close');
  });
});

describe('small things', () => {
  it.each([
    ['2026-11-22', 'today'],
    ['2026-11-23', 'today'],
    ['2026-11-21', 'yesterday'],
    ['2026-11-12', '10 days ago'],
    ['2026-10-20', '5 weeks ago'],
    ['2026-03-12', '8 months ago'],
    ['2024-11-22', '2 years ago'],
  ])('%s was %s', (day, text) => {
    expect(sayAgo(day, TODAY)).toBe(text);
  });

  it('knows when nothing is known', () => {
    expect(sayLastTouch(undefined, TODAY)).toBe('No touch known so far');
    expect(sayLastTouch(TODAY, TODAY)).toBe('Last in touch today');
  });

  it('finds the page of an address', () => {
    expect(pageOf('#data')).toEqual({ page: 'data' });
    expect(pageOf('#people')).toEqual({ page: 'people' });
    expect(pageOf('#person=abc-1')).toEqual({ page: 'person', id: 'abc-1' });
    expect(pageOf('#person')).toEqual({ page: 'choose' });
    expect(pageOf('#constructor')).toEqual({ page: 'choose' });
    expect(pageOf('')).toEqual({ page: 'choose' });
  });
});
