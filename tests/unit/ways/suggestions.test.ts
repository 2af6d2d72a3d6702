import { describe, expect, it } from 'vitest';
import type { Findable } from '../../../lib/search/line';
import { suggestionsOf } from '../../../lib/ways/suggestions';

function person(id: string, name: string, title = '', company = ''): Findable {
  return { id, name, title, company, kinds: [], names: '', others: [] };
}

describe('lines of the address bar', () => {
  it('are XML in Chrome, in which no character of a name means anything', () => {
    const [line] = suggestionsOf([person('1', `A <url>&"'\u0000`, 'R&D', '<Co>')], 'a', 'xml');
    expect(line?.description).toBe(
      '<match>A &lt;url&gt;&amp;&quot;&apos; </match> <dim>R&amp;D at &lt;Co&gt;</dim>',
    );
  });

  it('are written as they are in Firefox', () => {
    const [line, bare] = suggestionsOf([person('1', 'A & B', 'R&D'), person('2', 'C')], 'a', 'plain');
    expect(line?.description).toBe('A & B · R&D');
    expect(bare?.description).toBe('C');
  });

  it('are told apart where people are namesakes, and from what was typed', () => {
    const found = [
      person('1', 'Ada'),
      person('2', 'Bo', 'Cook'),
      person('3', 'Bo', 'Cook'),
      person('4', 'Bo', 'Cook'),
    ];
    expect(suggestionsOf(found, 'Ada', 'plain').map(({ content }) => content)).toEqual([
      'Ada (2)',
      'Bo',
      'Bo, Cook',
      'Bo, Cook (2)',
    ]);
  });
});
