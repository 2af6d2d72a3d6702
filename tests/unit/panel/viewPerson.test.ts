import { describe, expect, it } from 'vitest';
import { viewPerson } from '../../../entrypoints/sidepanel/viewPerson';
import type { PersonSighting } from '../../../lib/linkedin/sighting';
import { setRing } from '../../../lib/log/commands';
import { setManners } from '../../../lib/log/manners';
import { addDays } from '../../../lib/people/days';
import { logReading } from '../../../lib/log/sightings';
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

describe('what the panel says', () => {
  async function logWithAda() {
    const db = freshLog();
    await bring(
      db,
      [person('ada')],
      [message('ada', '2026-01-01', 'out'), message('ada', '2026-01-02', 'in')],
    );
    await setRing(db, (await contactOf(db, 'ada')).id, 'close', TODAY, NOW);
    const reading = { page: 'profile/sdui', visit: 'v1', sightings: [seen('ada', ADA)] } as const;
    await logReading(db, reading, CLOCK);
    return db;
  }

  it('the ring, the last touch, and a reason with a draft', async () => {
    const view = await viewPerson(await logWithAda(), seen('ada', ADA), CLOCK);
    expect(view).toMatchObject({ person: { contact: { ring: 'close', lastTouchOn: '2026-01-02' } } });
    expect(view.state === 'person' && view.person.prompt?.reasons.length).toBeGreaterThan(0);
  });

  it('the draft in the person’s language, else the page’s', async () => {
    const db = await logWithAda();
    const { id } = await contactOf(db, 'ada');
    const language = async (page?: string): Promise<string | undefined> => {
      const view = await viewPerson(db, seen('ada', ADA), CLOCK, page);
      return view.state === 'person' ? view.person.prompt?.draft.language : undefined;
    };
    expect(await language('es-ES')).toBe('es');
    await setManners(db, id, { language: 'pt' }, TODAY, NOW);
    expect(await language('es-ES')).toBe('pt');
  });

  it('beside a card not that it was shown lately', async () => {
    const db = await logWithAda();
    const ada = await contactOf(db, 'ada');
    await db.contacts.put({ ...ada, shownOn: addDays(TODAY, -2) });
    const view = await viewPerson(db, seen('ada', ADA), CLOCK);
    if (view.state !== 'person') throw new Error(view.state);
    expect(view.person.prompt).toBeDefined();
    expect(view.person.why?.join(' ')).toContain('quiet');
    expect(view.person.why?.join(' ')).not.toContain('comes again');
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

  it('what is asked about the person, and nothing about others', async () => {
    const db = await logWithAda();
    const { id } = await contactOf(db, 'ada');
    const matter = { kind: 'fact', name: 'birthday', value: '06-04' } as const;
    const question = { page: 'profile/sdui', on: TODAY, open: 1, matter } as const;
    await db.questions.bulkAdd([
      { ...question, id: 'q1', contactId: id },
      { ...question, id: 'q2', contactId: 'somebody else' },
    ]);
    expect(await viewPerson(db, seen('ada', ADA), CLOCK)).toMatchObject({ questions: [{ id: 'q1' }] });
  });

  it('that it is the user', async () => {
    expect(await viewPerson(await logWithAda(), seen('you', SOMEBODY), CLOCK)).toEqual({ state: 'self' });
  });
});
