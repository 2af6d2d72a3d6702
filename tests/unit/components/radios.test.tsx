// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { act } from 'preact/test-utils';
import { Radios } from '../../../components/design/Radios';
import { byId, click, settle, show } from './stage';

const chosen = vi.fn();
const CHOICES = ['one', 'two'].map((value) => ({ value, title: value, testid: value }));

/** Shows the radios with the value that the log gives. @returns which is ticked. */
async function ticked(value: string): Promise<string[]> {
  show(<Radios legend="Which" value={value} choices={CHOICES} onChoose={chosen} />);
  await settle();
  return ['one', 'two'].filter((id) => (byId(id) as HTMLInputElement).checked);
}

afterEach(() => {
  vi.useRealTimers();
  chosen.mockClear();
});

it('keeps a choice while its value is still on the way, and follows an undo', async () => {
  await ticked('one');
  click(byId('two'));
  expect(chosen.mock.calls).toEqual([['two']]);
  expect(await ticked('one')).toEqual(['two']);
  expect(await ticked('two')).toEqual(['two']);
  expect(await ticked('one')).toEqual(['one']);
});

it('goes back to what holds where a choice was not taken', async () => {
  await ticked('one');
  vi.useFakeTimers();
  click(byId('two'));
  await act(async () => {
    await vi.advanceTimersByTimeAsync(10_000);
  });
  vi.useRealTimers();
  expect(await ticked('one')).toEqual(['one']);
});
