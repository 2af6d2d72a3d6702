import { describe, expect, it } from 'vitest';
import { eventNews, type Told } from '../../../lib/keeping/eventNews';
import type { Contact } from '../../../lib/people/schema';

/** What a page tells as an achievement, by the gates of evidence 4.2. */

const TODAY = '2026-06-15';
const at = (company: string, seenOn = '2026-06-01'): Pick<Contact, 'facts'> => ({
  facts: { company: { value: company, seenOn, via: 'page', changedAt: 0 } },
});
const told = (type: Told['type'], more: Partial<Told> = {}): Told => ({
  type,
  on: '2026-06-10',
  raw: '',
  by: 'type',
  ...more,
});

describe('a launch', () => {
  const launch = told('launch', { company: 'Halden Labs', title: 'Lantern 2' });
  it('of the firm where a page lately showed them is theirs', () => {
    expect(eventNews(at('Halden Labs'), launch, TODAY)?.ask).toBe(false);
  });
  it.each([
    ['another firm', at('Umbra')],
    ['a firm seen long ago', at('Halden Labs', '2026-01-01')],
    ['no firm at all', { facts: {} }],
  ])('is asked about where the log has %s', (_, who) => {
    expect(eventNews(who, launch, TODAY)?.ask).toBe(true);
  });
});

describe('a degree', () => {
  it.each([
    'MSc Data Science (expected 2027)',
    'PhD candidate, Linguistics',
    'MBA in progress',
    'M.Sc. Informatik, voraussichtlich 2027',
    'Doktorandin der Physik',
    'Master en cours',
    'Doctorante en histoire',
    'Grado en curso',
    'Mestrado em andamento',
  ])('still to come is none: %s', (title) => {
    expect(eventNews(at('Umbra'), told('degree', { title, school: 'Insper' }), TODAY)).toBeNull();
  });
  it.each([
    'MSc Data Science',
    'Executive MBA',
    'PhD Linguistics',
    'Master en Histoire',
    'Grado en Historia',
  ])('finished is one: %s', (title) => {
    expect(eventNews(at('Umbra'), told('degree', { title, school: 'Insper' }), TODAY)?.ask).toBe(false);
  });
});

describe.each(['award', 'certification'] as const)('%s', (type) => {
  it.each([
    'Credly badge: Agile Basics',
    'Certificate of completion: Time Management',
    'LinkedIn Learning: Becoming a Leader',
    'Teilnahmebescheinigung Projektleitung',
    'Certificat de participation',
    'Certificado de finalización',
    'Certificado de conclusão',
  ])('anybody can have is none: %s', (title) => {
    expect(eventNews(at('Umbra'), told(type, { title }), TODAY)).toBeNull();
  });
  it.each(['Designer of the Year', 'Prix Lumière', 'AWS Solutions Architect', 'ISTQB Foundation'])(
    'that has a name is one: %s',
    (title) => {
      expect(eventNews(at('Umbra'), told(type, { title }), TODAY)?.ask).toBe(false);
    },
  );
});
