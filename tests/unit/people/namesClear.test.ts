import { describe, expect, it } from 'vitest';
import { greetingName, parseName } from '../../../lib/people/names';

describe('sure, whatever stands around the name', () => {
  it.each([
    ['Madonna', 'Madonna'],
    ['Ana Ruiz, PhD, MBA', 'Ana'],
    ['Ana 💙 Ruiz', 'Ana'],
    ['ANA RUIZ', 'Ana'],
    ['Ana Ruiz (Hiring!)', 'Ana'],
    ['Ana Ruiz - We are hiring', 'Ana'],
    ['Ana Ruiz, Recruiter at Acme', 'Ana'],
    ['Ana Ruiz ► Growth', 'Ana'],
    ['Jane Doe at Acme', 'Jane'],
    ['Jane Doe CEO', 'Jane'],
    ['Jane Doe née Smith', 'Jane'],
    ['Jane (Smith) Doe', 'Jane'],
    ['Jane "Looking for work" Doe', 'Jane'],
    [`Jane Doe | ${'we help you '.repeat(200)}`, 'Jane'],
    ['Jane Doe (she/her)Jane Doe (she/her)', 'Jane'],
    ['"Jane Doe"', 'Jane'],
    ['J\u200bane\u200d D\u00adoe', 'Jane'],
    ['\u202eJane Doe\u202c', 'Jane'],
    ['Jane\u0000 \ud800Doe', 'Jane'],
    ['J\u0336a\u0336n\u0336e\u0336 Doe', 'Jane'],
    ['🄹🄰🄽🄴 🄳🄾🄴', 'Jane'],
    ['Dr. med. Ute Brandt', 'Ute'],
    ['Prof.Dr. Jane Doe', 'Jane'],
    ['Dipl.-Ing. Jane Doe', 'Jane'],
    ['Jane Doe, AWS Certified', 'Jane'],
    ['Jane Doe LCSW', 'Jane'],
    ['Jane Doe, Jr.', 'Jane'],
    ['van Dijk, Sanne', 'Sanne'],
    ['DOE, JANE', 'Jane'],
    ['Doe, Jane M., PhD', 'Jane'],
    ['Jane D.', 'Jane'],
    ['Jane Q. Doe', 'Jane'],
    ['Jean DUPONT', 'Jean'],
    ['Xiaoming Wang', 'Xiaoming'],
    ['Mai DO', 'Mai'],
    ['Bogdan Rădulescu', 'Bogdan'],
    ['İREM YILMAZ', 'İrem'],
    ['Steve Jobs', 'Steve'],
    ['Elle Fanning', 'Elle'],
    ['Isabella (Ella) Doe', 'Ella'],
    ['Xiaoming (Kevin) Wang', 'Kevin'],
    ['Jennifer “Jen” Doe', 'Jen'],
    ['Jane "DJ" Doe', 'DJ'],
  ])('%s → %s', (raw, calledBy) => {
    expect(parseName(raw)).toMatchObject({ confidence: 'sure', calledBy });
  });
});

describe('pronouns, as stated', () => {
  it.each([
    ['Ana Ruiz (they/them)', 'they/them'],
    ['Ana Ruiz (she/her/hers)', 'she/her/hers'],
    ['Ana Ruiz (She / Her) 🏳️‍🌈', 'She/Her'],
    ['Ana Ruiz (she, her)', 'she, her'],
    ['Ana Ruiz [Pronouns: they/she]', 'they/she'],
    ['Ana Ruiz they/she', 'they/she'],
    ['Ana Ruiz, she/her, MBA', 'she/her'],
    ['Ana Ruiz (she/her', 'she/her'],
    ['Ana Ruiz (elle)', 'elle'],
    ['Ana Ruiz elle', 'elle'],
    ['Ana Ruiz (ella/la)', undefined],
    ['Ana Ruiz (any pronouns)', 'any pronouns'],
  ])('%s', (raw, pronouns) => {
    expect(parseName(raw)).toMatchObject({ full: 'Ana Ruiz', calledBy: 'Ana' });
    expect(parseName(raw).pronouns).toBe(pronouns);
  });
});

describe('the fields of the export', () => {
  const stated = (name: string, givenName: string, familyName?: string) =>
    parseName(name, { givenName, ...(familyName !== undefined && { familyName }) });

  it.each([
    ['Jane van der Berg', 'Jane', 'van der Berg', 'Jane'],
    ['Dr. Jane 🚀 Doe, MBA', 'Dr. Jane 🚀', 'Doe, MBA', 'Jane'],
    ['jane doe smith', 'jane', 'doe smith', 'Jane'],
    ['R. Buckminster Fuller', 'R. Buckminster', 'Fuller', 'Buckminster'],
    ['Long Ma', 'Long', 'Ma', 'Long'],
    ['William (Bill) Gates', 'William (Bill)', 'Gates', 'Bill'],
    ['Jane Doe MBA', 'Jane Doe', 'MBA', 'Jane'],
    ['Иванова Анна', 'Анна', 'Иванова', 'Анна'],
    ['Elton John', 'Elton', 'John', 'Elton'],
  ])('%s with %s and %s is sure: %s', (name, givenName, familyName, calledBy) => {
    expect(stated(name, givenName, familyName)).toMatchObject({ confidence: 'sure', calledBy });
  });

  it.each([
    ['Mary Ann Smith', 'Mary Ann', 'Smith'],
    ['J. Doe', 'J.', 'Doe'],
    ['山田 太郎', '太郎', '山田'],
    ['Nguyễn Văn An', 'Nguyễn', 'Văn An'],
    ['Abdul Rahman', 'Abdul', 'Rahman'],
    ['Jane Doe Smith', 'Mary', 'Doe Smith'],
  ])('%s with %s and %s asks', (name, givenName, familyName) => {
    const { confidence, choices, full } = stated(name, givenName, familyName);
    expect(confidence).toBe('ask');
    expect(choices.at(-1)).toBe(full);
  });

  it('stand in for a name that is missing', () => {
    expect(stated('', 'Jane', 'Doe')).toMatchObject({ full: 'Jane Doe', calledBy: 'Jane', family: 'Doe' });
    expect(stated('', 'LinkedIn', 'Member').confidence).toBe('none');
  });
});

it('puts the user’s own word first', () => {
  expect(greetingName({ name: 'Nguyễn Văn An', calledBy: ' An ' })).toBe('An');
  expect(greetingName({ name: 'LinkedIn Member', calledBy: 'Bo' })).toBe('Bo');
  expect(greetingName({ name: 'Jane Doe', calledBy: ' ' })).toBe('Jane');
});
