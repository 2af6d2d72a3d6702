import { describe, expect, it } from 'vitest';
import { askFor } from '../../../entrypoints/hints/asking';
import type { Hint } from '../../../lib/bridge/hint';

const hintOf = (name: string) => ({ people: [{ name }] }) as Hint;
const settle = () => new Promise((resolve) => setTimeout(resolve));

/** A tab whose questions are answered when the test says so. */
function tab(url = '/in/ada/') {
  const answers: ((hint: Hint | null | undefined) => void)[] = [];
  const shown: (string | null)[] = [];
  const stop = new AbortController();
  const world = { url, hidden: false };
  const asking = askFor(
    {
      getUrl: () => world.url,
      isHidden: () => world.hidden,
      ask: () => new Promise((resolve) => answers.push(resolve)),
      show: (hint, place) => shown.push(hint ? `${hint.people[0]?.name} at ${place}` : null),
    },
    (address) => address.split('/')[2] ?? '',
    stop.signal,
  );
  const answer = async (hint: Hint | null | undefined) => {
    answers.shift()?.(hint);
    await settle();
  };
  return { world, shown, stop, answers, answer, ...asking };
}

describe('the hints of a page', () => {
  it('say what was answered, and take it back when there is nothing any more', async () => {
    const { again, answer, shown } = tab();
    void again();
    await answer(hintOf('Ada'));
    void again();
    await answer(null);
    expect(shown).toEqual(['Ada at ada', null]);
  });

  it('go with the address, and a late answer is dropped', async () => {
    const { world, again, moved, answer, shown } = tab();
    void again();
    world.url = '/in/bo/';
    moved();
    expect(shown).toEqual([null]);
    void again();
    await answer(hintOf('Ada'));
    expect(shown).toEqual([null]);
    await answer(hintOf('Bo'));
    expect(shown).toEqual([null, 'Bo at bo']);
  });

  it('drop a late answer even where nobody told of the move', async () => {
    const { world, again, answer, shown } = tab();
    void again();
    world.url = '/in/bo/';
    await answer(hintOf('Ada'));
    expect(shown).toEqual([null]);
  });

  it('stay where the place does', async () => {
    const { world, again, moved, answer, shown } = tab();
    void again();
    await answer(hintOf('Ada'));
    world.url = '/in/ada/overlay/contact-info/';
    moved();
    expect(shown).toEqual(['Ada at ada']);
  });

  it('ask one question at a time, and once more for all that came meanwhile', async () => {
    const { again, answer, answers } = tab();
    for (let n = 0; n < 5; n++) void again();
    expect(answers).toHaveLength(1);
    await answer(null);
    expect(answers).toHaveLength(1);
    await answer(null);
    expect(answers).toHaveLength(0);
  });

  it('keep what they say where nobody can answer', async () => {
    const { again, answer, shown } = tab();
    void again();
    await answer(hintOf('Ada'));
    void again();
    await answer(undefined);
    expect(shown).toEqual(['Ada at ada']);
  });

  it('ask nothing in a hidden tab, or when they are to end', async () => {
    const { world, again, stop, answers } = tab();
    world.hidden = true;
    void again();
    await settle();
    world.hidden = false;
    stop.abort();
    void again();
    await settle();
    expect(answers).toHaveLength(0);
  });

  it('say nothing after their end', async () => {
    const { again, answer, stop, shown } = tab();
    void again();
    stop.abort();
    await answer(hintOf('Ada'));
    expect(shown).toEqual([]);
  });
});
