// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { followTab } from '../../../lib/linkedin/following/follow';
import { listen } from '../../../lib/linkedin/following/listen';
import { surroundingsOf } from '../../../lib/linkedin/following/surroundings';
import { takeOver } from '../../../lib/linkedin/following/takeOver';

describe('put into a page a second time, the reader', () => {
  it('ends the one before, and only that one', () => {
    const world = {};
    const first = takeOver(world);
    expect(first.signal.aborted).toBe(false);
    const second = takeOver(world);
    expect(first.signal.aborted).toBe(true);
    expect(second.signal.aborted).toBe(false);
    expect(takeOver({}).signal.aborted).toBe(false);
    expect(second.signal.aborted).toBe(false);
  });

  it('leaves nothing on the world that a name leads to', () => {
    const world = {};
    takeOver(world);
    expect(Object.getOwnPropertyNames(world)).toEqual([]);
  });
});

describe('in a tab', () => {
  it('the ended one hears nothing more, and the new one everything', () => {
    const world = {};
    const reader = () => {
      const follower = { moved: vi.fn(), visibilityChanged: vi.fn(), returned: vi.fn() };
      listen(window, follower, takeOver(world).signal);
      return follower;
    };
    const [old, young] = [reader(), reader()];
    window.dispatchEvent(new Event('popstate'));
    document.dispatchEvent(new Event('visibilitychange'));
    for (const heard of [old.moved, old.visibilityChanged]) expect(heard).not.toHaveBeenCalled();
    for (const heard of [young.moved, young.visibilityChanged]) expect(heard).toHaveBeenCalledOnce();
  });

  it('an ended one watches nothing more', async () => {
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    const stop = takeOver({});
    vi.spyOn(window.location, 'href', 'get').mockReturnValue('https://www.linkedin.com/in/ada/');
    const send = { sightings: vi.fn(), left: vi.fn() };
    followTab(surroundingsOf(window, { isAlive: () => true, send }), stop);
    stop.abort();
    expect(disconnect).toHaveBeenCalledOnce();
    document.body.append('changed');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(send.sightings).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});
