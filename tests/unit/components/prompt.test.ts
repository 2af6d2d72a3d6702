import { describe, expect, it } from 'vitest';
import { presentPrompt } from '../../../components/present/prompt';
import type { Standing } from '../../../lib/keeping/standing';
import type { Prompt } from '../../../lib/keeping/prompts';
import type { Contact, Occasion } from '../../../lib/people/schema';
import { promptView } from './prompts';

const fact = (value: string) => ({ value, seenOn: '2026-06-01', via: 'export' as const, changedAt: 1 });
const contact: Contact = {
  id: 'c',
  facts: { name: fact('Zofia Mglista'), title: fact('Analyst'), company: fact('Brindlewick') },
  connected: 'yes',
  ring: 'close',
  touches: { out: 0, in: 0, unanswered: 0 },
  createdAt: 0,
};
const standing: Standing = {
  state: 'due',
  cadence: 60,
  wait: 60,
  ratio: 1,
  dueOn: '2026-06-14',
  estimated: false,
  early: false,
  lapsesOn: '2029-01-01',
};
const { draft, drafting } = promptView();

function roleWith(occasion: Pick<Occasion, 'type' | 'facts'>): string | undefined {
  const whole = {
    id: 'o',
    contactId: 'c',
    on: '2026-06-14',
    organisation: '',
    state: 'open',
    via: 'page',
  } as const;
  const prompt: Prompt = {
    contact,
    occasion: { ...whole, ...occasion },
    score: 1,
    addends: [],
    standing,
    calling: [],
    reasons: [],
  };
  return presentPrompt(prompt, draft, drafting, { slug: 'zofia' }).role;
}

it('a card has the promise that its reasons tell, whatever else is promised', () => {
  const promise = {
    id: 'p1',
    contactId: 'c',
    what: 'the slides',
    on: '2026-06-01',
    dueOn: '2026-06-10',
    open: 1,
  } as const;
  const prompt: Prompt = {
    contact,
    score: 1,
    standing,
    calling: ['p1', 'p2'],
    reasons: [],
    addends: [{ kind: 'promise', promise, adds: 1 }],
  };
  const shown = (one: Prompt) => presentPrompt(one, draft, drafting, undefined).promise;
  expect(shown(prompt)).toEqual({ id: 'p1', what: 'the slides' });
  expect(shown({ ...prompt, addends: [] })).toBeUndefined();
});

describe('the role on a card', () => {
  it('is the new one where the news names it: the log may still know the job before', () => {
    const facts = { title: 'Head of Data', company: 'Srebrna Wydra' };
    expect(roleWith({ type: 'newJob', facts })).toBe('Head of Data at Srebrna Wydra');
  });

  it('stays as known where the news says less, or is about something else', () => {
    expect(roleWith({ type: 'newJob', facts: { company: 'Srebrna Wydra' } })).toBe('Analyst at Brindlewick');
    expect(roleWith({ type: 'birthday', facts: {} })).toBe('Analyst at Brindlewick');
  });
});
