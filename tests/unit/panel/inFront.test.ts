import { describe, expect, it } from 'vitest';
import { personInFront, viewPerson } from '../../../entrypoints/sidepanel/inFront';
import type { PersonSighting } from '../../../lib/linkedin/sighting';
import { setRing } from '../../../lib/log/commands';
import { logSighting } from '../../../lib/log/sightings';
import { bring, contactOf, freshLog, message, NOW, person, TODAY } from '../log/support';

const CLOCK = { today: TODAY, zone: 'UTC', now: () => NOW };
const ADA = `ACo${'a'.repeat(36)}`;
const SOMEBODY = `ACo${'b'.repeat(36)}`;

function seen(slug: string, memberId: string, name = 'Ada Example'): PersonSighting {
  return {
    kind: 'person',
    slug,
    memberId,
    witnesses: ['address', 'contactLink'],
    degree: 'first',
    name: { value: name, via: 'heading' },
    complete: true,
  };
}

describe('who is in front of the panel', () => {
  const url = 'https://www.linkedin.com/in/ada/';
  const shown = { state: 'person', address: url, person: seen('ada', ADA) } as const;

  it.each([
    ['a reading that names the address', { url, seen: shown }, true, 'person'],
    ['their details page', { url: `${url}details/experience/`, seen: shown }, true, 'person'],
    [
      'a reading of the person before',
      { url: 'https://www.linkedin.com/in/bo/', seen: shown },
      true,
      'waiting',
    ],
    ['nothing read yet', { url, seen: null }, true, 'waiting'],
    ['another site', { url: 'https://example.com/in/ada/', seen: shown }, true, 'noLinkedIn'],
    ['the feed', { url: 'https://www.linkedin.com/feed/', seen: shown }, true, 'noLinkedIn'],
    ['import only', { url, seen: shown }, false, 'readingOff'],
  ])('with %s', (_, front, reading, state) => {
    expect(personInFront(front, reading).state).toBe(state);
  });
});

describe('what the panel says', () => {
  async function logWithAda() {
    const db = freshLog();
    await bring(
      db,
      [person('ada')],
      [message('ada', '2026-01-01', 'out'), message('ada', '2026-01-02', 'in')],
    );
    await setRing(db, (await contactOf(db, 'ada')).id, 'close', TODAY, NOW);
    await logSighting(db, seen('ada', ADA), TODAY, NOW);
    return db;
  }

  it('the ring, the last touch, and a reason with a draft', async () => {
    const view = await viewPerson(await logWithAda(), seen('ada', ADA), CLOCK);
    expect(view).toMatchObject({ person: { contact: { ring: 'close', lastTouchOn: '2026-01-02' } } });
    expect(view.state === 'person' && view.person.prompt?.reasons.length).toBeGreaterThan(0);
  });

  it('nothing of Ada when her address belongs to somebody else now', async () => {
    expect(await viewPerson(await logWithAda(), seen('ada', SOMEBODY, 'Somebody Else'), CLOCK)).toEqual({
      state: 'unsure',
    });
  });

  it('only the page’s own words of a stranger', async () => {
    const view = await viewPerson(await logWithAda(), seen('cy', SOMEBODY, 'Cy Sample'), CLOCK);
    expect(view).toMatchObject({ state: 'person', person: { name: 'Cy Sample' } });
    expect(view).not.toHaveProperty('person.contact');
  });

  it('that it is the user', async () => {
    expect(await viewPerson(await logWithAda(), seen('you', SOMEBODY), CLOCK)).toEqual({ state: 'self' });
  });
});
