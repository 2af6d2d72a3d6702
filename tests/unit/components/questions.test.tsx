// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { QuestionCards } from '../../../components/questions/QuestionCards';
import { presentQuestion } from '../../../components/present/question';
import type { QuestionView } from '../../../components/views';
import type { Question } from '../../../lib/people/schema';
import { allById, byId, click, settle, show } from './stage';

const TODAY = '2026-11-22';

function say(page: string, matter: Question['matter']): QuestionView {
  const question: Question = { id: 'q1', contactId: 'c1', page, on: '2026-11-20', open: 1, matter };
  const view = presentQuestion(question, 'Ana Example', TODAY);
  return { ...view, text: view.text.replace(/[\u2068\u2069]/g, '') };
}

const occasion = (type: 'newJob' | 'openToWork' | 'roleEnded', company?: string): Question['matter'] => ({
  kind: 'occasion',
  occasion: {
    type,
    on: TODAY,
    facts: company === undefined ? {} : { company },
    organisation: '',
  },
});
const touch = (
  direction: 'out' | 'in' | 'both',
  channel: 'message' | 'call' = 'message',
): Question['matter'] => ({
  kind: 'touch',
  touch: { on: '2026-10-03', channel, direction },
});

describe('a question in words', () => {
  it.each([
    [
      'post/ember',
      {
        kind: 'occasion',
        occasion: { type: 'post', on: '2026-10-03', facts: { postId: '7' }, organisation: '7' },
      },
      'LinkedIn shows a post by Ana Example of 3 October 2026.',
    ],
    [
      'thread/ember',
      touch('in'),
      'LinkedIn’s messages show that Ana Example wrote to you on 3 October 2026.',
    ],
    [
      'thread/ember',
      touch('out'),
      'LinkedIn’s messages show that you wrote to Ana Example on 3 October 2026.',
    ],
    ['thread/ember', touch('both'), 'that you and Ana Example wrote to each other on 3 October 2026.'],
    ['profile/sdui', touch('both', 'call'), 'you and Ana Example were in touch on 3 October 2026.'],
    [
      'profile/sdui',
      { kind: 'fact', name: 'birthday', value: '02-29' },
      'LinkedIn’s contact info gives 29 February as the birthday of Ana Example.',
    ],
    ['profile/sdui', { kind: 'fact', name: 'connectedOn', value: '2019-05-02' }, 'since 2 May 2019.'],
    ['profile/sdui', { kind: 'fact', name: 'mail', value: 'ana@mail.example' }, 'gives ana@mail.example as'],
    [
      'profile/sdui',
      { kind: 'fact', name: 'school', value: 'Halden' },
      'this school for Ana Example: Halden.',
    ],
    ['profile/sdui', { kind: 'fact', name: 'givenName', value: 'Ana' }, 'this name for Ana Example: Ana.'],
    ['feed/sdui', occasion('newJob', 'Example'), 'A post by Ana Example sounds like a new job at Example.'],
    ['post/sdui', occasion('openToWork'), 'A post by Ana Example sounds like looking for work.'],
    ['experience/sdui', occasion('roleEnded', 'Example'), 'shows the end of a job at Example.'],
    ['notifications/ember', occasion('newJob'), 'LinkedIn tells of a new job for Ana Example.'],
  ] satisfies [string, Question['matter'], string][])('%s, %o', (page, matter, text) => {
    expect(say(page, matter).text).toContain(text);
  });

  it('says where and when', () => {
    expect(say('thread/ember', touch('in')).from).toBe('Read on LinkedIn’s messages, 2 days ago.');
    expect(say('profile/sdui', touch('in')).from).toBe('Read on LinkedIn’s profile pages, 2 days ago.');
  });
});

describe('question cards', () => {
  let did: string[] = [];
  const put = (...ids: string[]) =>
    show(
      <QuestionCards
        questions={ids.map((id) => ({ id, text: `Text ${id}`, from: 'Read today.' }))}
        onCalledBy={() => undefined}
        onAnswer={({ id }, answer) => did.push(`${id} ${answer}`)}
      />,
    );

  beforeEach(() => {
    did = [];
  });

  it('ask, and do nothing by themselves', () => {
    put('a', 'b');
    expect(allById('question').map((card) => card.querySelector('h2')?.textContent)).toEqual([
      'Is this right?',
      'Is this right?',
    ]);
    expect(did).toEqual([]);
  });

  it('tell which was answered, with buttons that say what they are about', () => {
    put('a', 'b');
    const [yes] = allById('question-yes');
    const about = yes?.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(about)?.textContent).toBe('Text a');
    click(yes);
    click(allById('question-no')[1]);
    expect(did).toEqual(['a yes', 'b no']);
  });

  it('keep the focus when the answered one goes, and not when the user was elsewhere', async () => {
    put('a', 'b');
    await settle();
    allById('question-yes')[0]?.focus();
    put('b');
    expect(document.activeElement).toBe(byId('questions'));
    (document.activeElement as HTMLElement).blur();
    await settle();
    put();
    expect(document.activeElement).toBe(document.body);
  });
});
