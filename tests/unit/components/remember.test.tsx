// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { LineField } from '../../../components/panel/LineField';
import { Remember } from '../../../components/panel/Remember';
import { NoteForm } from '../../../components/person/NoteForm';
import type { Typed } from '../../../components/views';
import { byId, click, settle, show, type } from './stage';

const TODAY = '2026-06-15';

/** The log takes its time: what is to be kept is in it once `done` is called. */
function slow() {
  const kept: unknown[][] = [];
  let finish: (kept: boolean) => void = () => undefined;
  return {
    kept,
    take: (...said: unknown[]): Promise<boolean> => {
      kept.push(said);
      return new Promise((resolve) => (finish = resolve));
    },
    done: () =>
      act(async () => {
        finish(true);
        await Promise.resolve();
      }),
  };
}

function field(onRemember: (...said: unknown[]) => Promise<boolean>): Typed[] {
  const typed: Typed[] = [];
  show(
    <Remember
      name="Ana"
      today={TODAY}
      kept
      typed={{}}
      onTyped={(fields) => void typed.push(fields)}
      onRemember={onRemember}
    />,
  );
  return typed;
}

const text = () => byId('remember-text') as HTMLTextAreaElement;
const keep = () => byId('remember-keep') as HTMLButtonElement;

describe('what is to be remembered', () => {
  it('is never cut: a note too long for a promise is none, and says so', async () => {
    const log = slow();
    field(log.take);
    const letter = 'What Ana told of the harbour. '.repeat(12).trim();
    type(text(), letter);
    expect(keep().disabled).toBe(false);
    click(byId('as-promise'));
    expect(keep().disabled).toBe(true);
    expect(text().getAttribute('aria-invalid')).toBe('true');
    expect(byId('remember').textContent).toContain('200 characters at most');
    click(byId('as-note'));
    click(keep());
    await log.done();
    expect(log.kept).toMatchObject([['note', letter, '2026-06-22']]);
    expect(text().value).toBe('');
  });

  it('stays where it was written on while the log took its time', async () => {
    const log = slow();
    const typed = field(log.take);
    type(text(), 'Sails');
    click(keep());
    type(text(), 'Sails, and has a boat');
    await log.done();
    expect(text().value).toBe('Sails, and has a boat');
    expect(typed.at(-1)).toMatchObject({ text: 'Sails, and has a boat' });
  });

  it('the same on their own page', async () => {
    const log = slow();
    show(<NoteForm label="Note" kind="note" onAdd={log.take} />);
    const box = byId('note-text') as HTMLTextAreaElement;
    type(box, 'Sails');
    click(byId('note-add'));
    // A second press while the first is under way.
    click(byId('note-add'));
    type(box, 'Sails, and has a boat');
    await log.done();
    expect(log.kept).toEqual([['Sails']]);
    expect(box.value).toBe('Sails, and has a boat');
    click(byId('note-add'));
    await log.done();
    await settle();
    expect(box.value).toBe('');
  });
});

describe('a field of one line', () => {
  const line = () => byId('more-topics') as HTMLInputElement;
  const keepLine = () => byId('more-topics-save');

  /** The log takes its time, with one text and with nothing to object. */
  function lineOf(value: string, typed?: string) {
    const kept: string[] = [];
    const told: (string | undefined)[] = [];
    let finish: () => void = () => undefined;
    const put = (now: string): unknown =>
      show(
        <LineField
          label="Topics"
          name="topics"
          maxLength={100}
          value={now}
          typed={typed}
          onTyped={(text) => void told.push(text)}
          onSave={(text) => {
            kept.push(text);
            return new Promise((resolve) => (finish = () => resolve(undefined)));
          }}
        />,
      );
    put(value);
    const done = (now: string): Promise<void> =>
      act(async () => {
        put(now);
        finish();
        await Promise.resolve();
      });
    return { kept, told, done };
  }

  it('stays where it was written on while the log took its time', async () => {
    const { kept, told, done } = lineOf('');
    type(line(), 'maps');
    click(keepLine());
    // A second press while the first is under way.
    click(keepLine());
    type(line(), 'maps, tea');
    await done('maps');
    expect(kept).toEqual(['maps']);
    expect(line().value).toBe('maps, tea');
    expect(told.at(-1)).toBe('maps, tea');
    click(keepLine());
    await done('maps, tea');
    await settle();
    expect(kept).toEqual(['maps', 'maps, tea']);
    expect(line().value).toBe('maps, tea');
    expect(told.at(-1)).toBeUndefined();
  });

  it('comes back empty as it was left', () => {
    lineOf('maps', '');
    expect(line().value).toBe('');
    expect(keepLine()).toBeDefined();
  });
});
