// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportView } from '../../../components/views';
import { Consent } from '../../../components/welcome/Consent';
import { Import } from '../../../components/welcome/Import';
import { SKIP_REASONS, type ImportProblem } from '../../../lib/files/reading';
import { allById, byId, click, show, type } from './stage';

const COUNTS = {
  rows: 1800,
  contactsNew: 412,
  contactsKnown: 0,
  touchesNew: 1204,
  contacts: 412,
  touches: 1204,
};
const YOU = { slug: 'jonas-feldt', name: 'Jonas Feldt', because: 'invitations' as const };
const DONE = {
  state: 'done' as const,
  counts: COUNTS,
  skipped: [],
  noted: [],
  you: YOU,
  others: [],
  unchanged: false,
};

let log: unknown[][] = [];

function page(view: ImportView): HTMLElement {
  return show(
    <Import
      view={view}
      onFiles={(files) => log.push(['files', files.length])}
      onCorrectYou={(slug) => log.push(['you', slug])}
      onUndo={() => log.push(['undo'])}
      onContinue={() => log.push(['continue'])}
      onAgain={() => log.push(['again'])}
    />,
  );
}

beforeEach(() => {
  log = [];
});

describe('consent', () => {
  it('is one click, for reading or for import only', () => {
    const given: boolean[] = [];
    show(<Consent onConsent={({ reading }) => given.push(reading)} />);
    expect(document.body.textContent).toContain('LinkedIn forbids tools that read its pages');
    click(byId('consent'));
    click(byId('reading-off'));
    click(byId('consent'));
    expect(given).toEqual([true, false]);
  });

  it('folds to a line that can be opened again', () => {
    const given: boolean[] = [];
    show(
      <Consent
        consented={{ reading: false, hints: 'panel' }}
        onConsent={({ reading }) => given.push(reading)}
      />,
    );
    expect(byId('consented').dataset['reading']).toBe('false');
    click(byId('consented').querySelector('button'));
    click(byId('reading-on'));
    click(byId('consent'));
    expect(given).toEqual([true]);
    expect(allById('consented')).toHaveLength(1);
  });
});

describe('import', () => {
  it('hands over what is dropped, and says so of an empty drop, too', () => {
    page({ state: 'idle' });
    byId('drop-zone').dispatchEvent(new Event('drop', { bubbles: true, cancelable: true }));
    expect(log).toEqual([['files', 0]]);
  });

  it.each([
    'importNoFile',
    'importNotAZip',
    'importNothingKnown',
    'importCutOff',
    'importEncrypted',
    'importTooLarge',
    'importExcel',
    'importBackup',
    'importNoHeader',
    'importEmpty',
    'importFailed',
  ] satisfies ImportProblem['problem'][])('%s says what is wrong and leaves the way open', (problem) => {
    page({ state: 'problem', problem: { problem, file: 'photo.zip' } });
    const text = byId('import-problem').textContent;
    if (problem !== 'importNoFile') expect(text).toContain('photo.zip');
    expect(text).toContain('Your log is as it was.');
    expect(byId('import-file')).toBeTruthy();
    page({ state: 'problem', problem: { problem } });
    expect(byId('import-problem').textContent).not.toMatch(/undefined|[{}]/);
  });

  it('shows how far it is', () => {
    page({ state: 'reading', progress: { done: 3, total: 6, file: 'messages.csv', rows: 21345 } });
    expect(byId('import-busy').textContent).toBe('Reading messages.csv21,345 rows so far');
    expect(document.querySelector('progress')!.value).toBe(3);
    page({ state: 'writing', contacts: 412, done: 0, total: 0 });
    expect(byId('import-busy').textContent).toContain('Putting 412 people into your log');
    expect(document.querySelector('progress')!.hasAttribute('value')).toBe(false);
  });
});

describe('what came of it', () => {
  it('is told in words and in data', () => {
    page(DONE);
    const result = byId('import-result');
    expect(result.dataset).toMatchObject({ contacts: '412', touches: '1204', unchanged: 'false' });
    expect(result.querySelector('h3')!.textContent).toBe('412 people, 1,204 touches');
    expect(result.textContent).toContain('They are in your log now');
  });

  it('tells new from known', () => {
    page({ ...DONE, counts: { ...COUNTS, contactsNew: 1, contactsKnown: 411, touchesNew: 0 } });
    expect(byId('import-result').textContent).toContain(
      'New this time: 1 person and 0 touches. 411 people were known before.',
    );
  });

  it('says what waits for another file, and that nothing does not', () => {
    page({ ...DONE, waiting: 3 });
    expect(byId('waiting').textContent).toContain('3 entries are about people of whom no file has told yet');
    page(DONE);
    expect(allById('waiting')).toHaveLength(0);
  });

  it('says that a second import of the same changed nothing, and offers no undo then', () => {
    page(DONE);
    click(byId('import-undo'));
    page({ ...DONE, unchanged: true });
    expect(byId('import-result').textContent).toContain('nothing changed');
    expect(allById('import-undo')).toHaveLength(0);
    click(byId('to-triage'));
    click(byId('import-again'));
    expect(log).toEqual([['undo'], ['continue'], ['again']]);
  });

  it('lists everything that was left out with its reason', () => {
    const skipped = SKIP_REASONS.map((reason, index) => ({ file: `f${index}.csv`, reason, rows: index }));
    page({ ...DONE, skipped, noted: [{ file: 'messages.csv', note: 'notedOldDays', rows: 3 }] });
    const rows = [...byId('skipped').querySelectorAll('li')];
    expect(rows).toHaveLength(SKIP_REASONS.length);
    for (const [index, row] of rows.entries()) {
      expect(row.dataset).toMatchObject({ file: `f${index}.csv`, rows: String(index) });
      expect(row.dataset['reason']).toMatch(/^[A-Z].*\.$/);
      expect(row.textContent).toContain(row.dataset['reason']);
    }
    expect(byId('notes').textContent).toContain('messages.csv');
  });
});

describe('who you are', () => {
  it('is shown, and corrected by a choice or by an address', () => {
    page({ ...DONE, others: [{ slug: 'mira-oduya', name: 'Mira Oduya', because: 'messages' }] });
    expect(byId('you').dataset).toMatchObject({ slug: 'jonas-feldt', name: 'Jonas Feldt' });
    click(byId('you-other'));
    type(byId('you-address'), 'https://www.linkedin.com/in/Bo-Lindqvist/?x=1');
    click(byId('you-save'));
    type(byId('you-address'), 'bo-lindqvist');
    click(byId('you-save'));
    expect(log).toEqual([
      ['you', 'mira-oduya'],
      ['you', 'bo-lindqvist'],
      ['you', 'bo-lindqvist'],
    ]);
  });

  it.each(['', 'https://www.linkedin.com/company/x', 'https://example.org/in/x'])('refuses %j', (address) => {
    page(DONE);
    type(byId('you-address'), address);
    click(byId('you-save'));
    expect(log).toEqual([]);
    expect(byId('you').textContent).toContain('This is not a profile address.');
  });

  it('is asked for where the files do not say', () => {
    const { you: _you, ...unknown } = DONE;
    page(unknown);
    expect(byId('you').dataset['slug']).toBe('');
    expect(byId('you').textContent).toContain('could not tell which person is you');
    expect(byId('you-address')).toBeTruthy();
  });
});
