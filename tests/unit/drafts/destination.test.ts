import { describe, expect, it } from 'vitest';
import { destinationOf } from '../../../lib/drafts/destination';
import { withFitSubject } from '../../../lib/drafts/guard';

const MEMBER = `ACo${'A1_-b2C3'.repeat(5).slice(0, 36)}`;
const REACH = { slug: 'mira-oduya', memberId: MEMBER, mail: 'mira+peers@example.org' };
const TEXT = 'Hi Mira,\n\n50 % & more?';
const written = { text: TEXT, intent: 'stayInTouch', channel: 'message' } as const;

describe('where a text is taken to', () => {
  it('is the conversation with a connection whose member id is known', () => {
    const to = destinationOf(REACH, written);
    expect(to?.kind).toBe('conversation');
    const url = new URL(to?.address ?? '');
    expect(url.origin + url.pathname).toBe('https://www.linkedin.com/messaging/compose/');
    // The names of the page's own links, and nothing that would write for the user.
    expect([...url.searchParams]).toEqual([
      ['profileUrn', `urn:li:fsd_profile:${MEMBER}`],
      ['recipient', MEMBER],
    ]);
  });

  it('is the profile for a note, a comment, words to say, or where nobody knows the member id', () => {
    const { memberId: _none, ...unknown } = REACH;
    for (const channel of ['note', 'comment', 'spoken'] as const)
      expect(destinationOf(REACH, { ...written, channel })?.kind).toBe('profile');
    expect(destinationOf(unknown, written)).toEqual({
      kind: 'profile',
      address: 'https://www.linkedin.com/in/mira-oduya/',
    });
    expect(destinationOf({}, written)).toBeUndefined();
  });

  it('is the mail program, subject and text as they are, where the address is known', () => {
    const to = destinationOf(REACH, { ...written, channel: 'mail', subject: 'A & B' });
    expect(to?.kind).toBe('mail');
    expect(to?.address).toMatch(/^mailto:mira%2Bpeers@example\.org\?/);
    const query = new URLSearchParams(to?.address.split('?')[1]);
    expect(query.get('subject')).toBe('A & B');
    expect(query.get('body')).toBe(TEXT.replaceAll('\n', '\r\n'));
    expect(destinationOf({ slug: 'mira' }, { ...written, channel: 'mail' })?.kind).toBe('profile');
  });

  it('is nowhere for praise that goes to somebody else', () => {
    expect(destinationOf(REACH, { ...written, intent: 'praiseToManager', channel: 'mail' })).toBeUndefined();
  });
});

it('a subject that says what was told in confidence, or what they do not want to read, is not there', () => {
  const draft = { subject: 'Congratulations on Northwind', text: 'x' };
  expect(withFitSubject(draft, {})).toBe(draft);
  expect(withFitSubject(draft, { offLimits: ['northwind'] })).toEqual({ text: 'x' });
  expect(withFitSubject(draft, { confidences: ['Northwind'] })).toEqual({ text: 'x' });
});
