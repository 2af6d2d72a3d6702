// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PauseChoice } from '../../../components/settings/PauseChoice';
import { useIsPaused } from '../../../entrypoints/surface/useIsPaused';
import { isPaused, type Pause } from '../../../lib/pause';
import { dayEnds, dayOf } from '../../../lib/people/zone';
import { byId, click, show } from './stage';

afterEach(() => {
  vi.useRealTimers();
});

describe('a pause for today', () => {
  it.each([
    ['in Vienna', '2026-06-15T12:00:00Z', 'Europe/Vienna', '2026-06-15T22:00:00Z'],
    [
      'in New York, where UTC is a day ahead',
      '2026-06-16T02:00:00Z',
      'America/New_York',
      '2026-06-16T04:00:00Z',
    ],
    ['far east of UTC', '2026-06-15T12:00:00Z', 'Pacific/Kiritimati', '2026-06-16T10:00:00Z'],
    ['on a day of 23 hours', '2026-03-28T23:30:00Z', 'Europe/Vienna', '2026-03-29T22:00:00Z'],
    ['on a day of 25 hours', '2026-10-24T22:30:00Z', 'Europe/Vienna', '2026-10-25T23:00:00Z'],
    ['in the last second', '2026-06-15T21:59:59.500Z', 'Europe/Vienna', '2026-06-15T22:00:00Z'],
  ])('lasts until the day ends where the user is, and no longer: %s', (_, asked, zone, ends) => {
    const [now, end] = [Date.parse(asked), Date.parse(ends)];
    const pause: Pause = { until: dayEnds(now, zone) };
    expect(pause.until).toBe(end);
    expect([isPaused(pause, now), isPaused(pause, end - 1), isPaused(pause, end)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(dayOf(end - 1, zone)).toBe(dayOf(now, zone));
    expect(dayOf(end, zone)).not.toBe(dayOf(now, zone));
  });

  it('ends by itself on a page that stays open', async () => {
    vi.useFakeTimers({ now: Date.parse('2026-06-15T21:00:00Z') });
    const clock = { today: '2026-06-15', zone: 'Europe/Vienna', now: () => Date.now() };
    const pause: Pause = { until: dayEnds(clock.now(), clock.zone) };
    function Page() {
      return <p data-testid="page">{useIsPaused(pause, clock) ? 'paused' : 'goes on'}</p>;
    }
    show(<Page />);
    await vi.advanceTimersByTimeAsync(3_590_000);
    expect(byId('page').textContent).toBe('paused');
    await vi.advanceTimersByTimeAsync(15_000);
    expect(byId('page').textContent).toBe('goes on');
  });

  it('is one of three lengths to choose', () => {
    const onPause = vi.fn();
    show(<PauseChoice onPause={onPause} onGoOn={() => undefined} />);
    for (const one of ['hour', 'today', 'open']) click(byId(`pause-${one}`));
    expect(onPause.mock.calls).toEqual([['hour'], ['today'], ['open']]);
  });
});
