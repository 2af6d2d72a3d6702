import { describe, expect, it } from 'vitest';
import { degreeBy } from '../../../lib/linkedin/profile/degree';
import type { DegreeMarks } from '../../../lib/linkedin/profile/degree';

const nothing: DegreeMarks = {
  bell: false,
  connectionsListed: false,
  invitation: false,
  edits: false,
  message: false,
  line: null,
};

describe('the degree is what every way with something to say agrees on', () => {
  it.each([
    ['nothing at all', {}, 'unknown'],
    ['a message link, which strangers have too', { message: true }, 'unknown'],
    ['the bell', { bell: true, message: true }, 'first'],
    ['the list of their connections', { connectionsListed: true }, 'first'],
    ['the line "1st"', { line: 'first' }, 'first'],
    ['an invitation', { invitation: true, message: true }, 'other'],
    ['the line "2nd"', { line: 'other' }, 'other'],
    ['bell and line', { bell: true, line: 'first' }, 'first'],
    ['bell against line', { bell: true, line: 'other' }, 'unknown'],
    ['bell against invitation', { bell: true, invitation: true }, 'unknown'],
    ['invitation against line', { invitation: true, line: 'first' }, 'unknown'],
    ['a link to edit the profile', { edits: true }, 'self'],
    ['a link to edit beside a message link', { edits: true, message: true }, 'unknown'],
    ['a link to edit beside a bell', { edits: true, bell: true }, 'unknown'],
  ] as [string, Partial<DegreeMarks>, string][])('%s', (_, marks, degree) => {
    expect(degreeBy({ ...nothing, ...marks })).toBe(degree);
  });
});
