// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, it } from 'vitest';
import { Kinds, type KindsProps } from '../../../components/kinds/Kinds';
import { PersonKinds } from '../../../components/kinds/PersonKinds';
import { presentCandidate } from '../../../components/present/candidate';
import { sayEvidence, sayKind } from '../../../components/present/kinds';
import type { SuggestionView } from '../../../components/views';
import type { Contact } from '../../../lib/people/schema';
import { allById, byId, click, press, settle, show, type } from './stage';

const SUGGESTIONS: SuggestionView[] = (['Mira Oduya', 'عمر الحداد', 'Bo Lindqvist'] as const).map(
  (name, i) => ({
    id: `c${i} cohort`,
    contactId: `c${i}`,
    name,
    kind: 'cohort',
    kindName: 'Cohort',
    evidence: 'Both at Halden in 2019, when you connected',
  }),
);
const COUNTS = { industry: 2, functional: 1, cohort: 0, geographic: 0, interest: 3, crossFunctional: 1 };

let log: string[] = [];
beforeEach(() => {
  log = [];
});

function Page(over: Partial<KindsProps>) {
  const [gone, setGone] = useState<string[]>([]);
  return (
    <Kinds
      counts={COUNTS}
      kept={4}
      careerKnown
      topics={['tea']}
      suggestions={SUGGESTIONS.filter(({ contactId }) => !gone.includes(contactId))}
      onAnswer={(id, kind, answer) => {
        log.push(`${answer} ${id} ${kind}`);
        setGone((ids) => [...ids, id]);
      }}
      onUndo={() => {
        log.push('undo');
        setGone((ids) => ids.slice(0, -1));
      }}
      onTopics={(text) => log.push(text)}
      {...over}
    />
  );
}

const current = () => document.querySelector<HTMLElement>('[data-testid=suggestion][aria-current=true]');

describe('the review of suggestions', () => {
  it('takes Y and N for the current row; U takes back', () => {
    show(<Page />);
    expect(current()?.contains(document.activeElement)).toBe(true);
    press('y');
    expect(current()?.dataset['id']).toBe('c1 cohort');
    expect(current()?.contains(document.activeElement)).toBe(true);
    press('j');
    press('n');
    expect(log).toEqual(['yes c0 cohort', 'no c2 cohort']);
    press('u');
    expect(current()?.dataset['id']).toBe('c2 cohort');
    press('ArrowUp');
    expect(current()?.dataset['id']).toBe('c1 cohort');
  });

  it('decides once, however long a key is held, and leaves the browser its shortcuts', () => {
    show(<Page />);
    press('y', { repeat: true });
    press('n', { ctrlKey: true });
    press('x');
    expect(log).toEqual([]);
  });

  it('brings a row back that could not be saved', async () => {
    show(<Page onAnswer={() => Promise.reject(new Error('full'))} />);
    press('y');
    await settle();
    expect(allById('suggestion')).toHaveLength(3);
  });

  it('the last answer can be taken back where nothing is left to ask', () => {
    show(<Page suggestions={SUGGESTIONS.slice(0, 1)} onAnswer={() => log.push('yes')} />);
    press('y');
    expect(byId('kinds-nothing')).toBeTruthy();
    click(byId('kinds-undo'));
    expect(log).toEqual(['yes', 'undo']);
    expect(allById('suggestion')).toHaveLength(1);
  });
});

describe('the six kinds', () => {
  it('tell how many there are, and which are missing with a way to find them', () => {
    show(<Page />);
    expect(allById('kind').map(({ dataset }) => dataset['count'])).toEqual(['2', '1', '0', '0', '3', '1']);
    expect(byId('kinds-missing').textContent).toBe('Nobody yet: Cohort, Nearby');
    expect(allById('kind').filter(({ textContent }) => textContent.includes('alumni'))).toHaveLength(1);
  });

  it.each([
    ['kinds-none-kept', { kept: 0 }],
    ['kinds-no-career', { careerKnown: false }],
    ['kinds-nothing', {}],
  ])('say what to do where there is nothing to ask: %s', (testid, props) => {
    show(<Page suggestions={[]} {...props} />);
    expect(byId(testid).querySelector('a')).not.toBeNull();
  });
});

describe('kinds of one person', () => {
  const stage = () =>
    show(
      <PersonKinds
        name="Mira"
        kinds={['industry']}
        suggestions={[{ kind: 'cohort', evidence: 'Both at Halden in 2019, when you connected' }]}
        topics={[]}
        onKind={(kind, answer) => log.push(`${kind} ${answer ?? 'open'}`)}
        onTopics={(text) => log.push(text)}
      />,
    );

  it('are answered, removed and ticked; the focus stays in the section', () => {
    stage();
    click(byId('person-suggestion').querySelector('[data-answer=no]'));
    expect(byId('person-kinds').contains(document.activeElement)).toBe(true);
    click(byId('person-kind').querySelector('button'));
    click(byId('tick-geographic'));
    click(byId('tick-industry'));
    expect(log).toEqual(['cohort no', 'industry open', 'geographic yes', 'industry open']);
  });

  it('topics are saved as typed, once they differ', () => {
    stage();
    expect((byId('topics-save') as HTMLButtonElement).disabled).toBe(true);
    type(byId('topics'), 'tea, maps');
    click(byId('topics-save'));
    expect(log).toEqual(['tea, maps']);
  });
});

describe('in words', () => {
  it('evidence is one line', () => {
    expect(sayEvidence({ kind: 'functional', does: 'product', company: 'Halden' })).toBe(
      'Also in product, at \u2068Halden\u2069',
    );
    expect(sayEvidence({ kind: 'cohort', at: 'school', name: 'Larkmoor', year: '2012' })).toBe(
      'Both of \u2068Larkmoor\u2069, connected in 2012',
    );
    expect(sayKind('friend')).toBe('friend');
  });

  it('a candidate’s row tells messages, then recommendations, then what makes a peer', () => {
    const contact: Contact = {
      id: 'ana',
      facts: { connectedOn: { value: '2019-04-02', seenOn: '2026-01-01', via: 'export', changedAt: 1 } },
      connected: 'yes',
      touches: {
        out: 20,
        in: 21,
        unanswered: 0,
        lastInOn: '2026-03-02',
        recommendations: 1,
        endorsements: 4,
      },
      createdAt: 0,
    };
    expect(presentCandidate(contact, undefined, []).evidence).toEqual([
      '41 messages both ways, the last in March 2026',
      'A recommendation between you',
      '4 skills endorsed',
      'Connected since April 2019',
    ]);
    // Where they were together then, the year is told already.
    const cohort = { kind: 'cohort', at: 'company', name: 'Halden', year: '2019' } as const;
    expect(
      presentCandidate(contact, undefined, [{ kind: 'geographic', place: 'Wien' }, cohort]).evidence.slice(3),
    ).toEqual(['Both at \u2068Halden\u2069 in 2019, when you connected', 'Also in \u2068Wien\u2069']);
  });
});
