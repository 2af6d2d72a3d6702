import { afterEach, describe, expect, it, vi } from 'vitest';
import { isAlive, send } from '../../../lib/bridge/send';
import { browser } from '../../../lib/browser';

afterEach(() => vi.restoreAllMocks());

const answering = (answer: unknown): void => {
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(answer);
};

describe('what the reader sends', () => {
  it('goes out as name and body, and the answer comes back', async () => {
    answering({ ok: false, why: 'refused' });
    expect(await send('left', { why: 'moved' })).toEqual({ ok: false, why: 'refused' });
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith({ name: 'left', body: { why: 'moved' } });
  });

  it.each([undefined, null, 'yes', {}])('is not acknowledged by %j', async (answer) => {
    answering(answer);
    expect(await send('left', { why: 'moved' })).toEqual({ ok: false, why: 'notNow' });
  });

  it('may be tried again when nobody answered', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await send('left', { why: 'moved' })).toEqual({ ok: false, why: 'notNow' });
  });

  it('is over when the answer is to stop', async () => {
    answering({ ok: false, why: 'stop' });
    expect(await send('left', { why: 'moved' })).toBeNull();
  });

  it('is over when the extension is gone', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue('');
    expect(isAlive()).toBe(false);
    expect(await send('left', { why: 'moved' })).toBeNull();
  });
});
