import { describe, expect, it } from 'vitest';
import { greetingName, parseName } from '../../../lib/people/names';

/** Invented names: where the letters do not tell, nobody is greeted by a part of their name. */

describe('never confidently wrong', () => {
  it.each([
    // Compound first names, or middle names: who knows?
    'Anna Maria Rossi',
    'Anna Maria',
    'Mary Ann S.',
    'Jo Lynn S.',
    'Marie Anne DUPONT',
    // Family name first, or two family names.
    'Kim Min-jun',
    'Kim Yuna',
    'Lê Thị Hoa',
    'Nguyen Van An',
    'Wang Xiaoming',
    'Tanaka Hiroshi',
    'Nagy Péter',
    'DUPONT Jean',
    'HALDEN Siv',
    'Ruiz Ana',
    'Doe Jane',
    'García López',
    'Ramírez Doe',
    "D'Angelo Marco",
    'de la Cruz Ana',
    'A. Ruiz García',
    'García, María José',
    'Jane Doe, Berlin, Germany',
    // Half a name, initials, abbreviations.
    'Abdul Rahman',
    'Md. Rahim',
    'Md. Abdul Karim',
    'Mª José García',
    'Ma. José García',
    'JD Vance',
    'JD VANCE',
    'J.R.R. Tolkien',
    'St. John Smith',
    'Dr. Müller',
    'Mr. Smith',
    'Smith, MBA',
    // Other scripts, also mixed in to deceive.
    'محمد علي',
    'יעל כהן',
    'Иванова Анна',
    'Γιώργος Παπαδόπουλος',
    '김민준',
    'Wei Wang 王伟',
    'J\u0430ne Doe',
    'ᴊᴀɴᴇ ᴅᴏᴇ',
    // Several people, companies, places, names for computers.
    'Jane & John Doe',
    'Jane und John',
    'Acme Recruiting',
    'CEO Jane Doe',
    'Hiring | Jane Doe',
    'Ana, Berlin',
    'IBM',
    'janedoe',
    'Jane.Doe',
    'the rock',
    // A bracket may hold a nickname, a former name, a place.
    'Jane Doe (Berlin)',
    'Bob (Robert) Martin',
    'Olaf (Per) Hansen',
    'Alexander (Sasha) Doe',
    'Jean - Luc Picard',
  ])('%s: asks', (raw) => {
    const { confidence, calledBy, choices, full } = parseName(raw);
    expect(confidence).toBe('ask');
    expect(calledBy).toBeUndefined();
    expect(choices.at(-1)).toBe(full);
    expect(greetingName({ name: raw })).toBe(full);
  });

  it.each([
    'linkedin mitglied',
    'LinkedIn-Mitglied',
    'Membre LinkedIn',
    'Usuario de LinkedIn',
    'LinkedInメンバー',
    'Hiring Manager',
    '50 Cent',
    'Jane2 Doe',
    '🅙🅐🅝🅔',
    'Dr.',
    '(she/her)',
    '-',
    ' \u0000\u200b ',
    '\ud83d',
    'x',
    'jane.doe@example.com',
    'a'.repeat(2000),
    'Lorem ipsum dolor sit amet consectetur '.repeat(60),
  ])('%j: nobody to greet', (raw) => {
    expect(parseName(raw)).toMatchObject({ confidence: 'none', choices: [] });
    expect(greetingName({ name: raw })).toBeNull();
  });
});

describe('the choices', () => {
  it.each([
    ['Mary Ann S.', ['Mary', 'Mary Ann']],
    ['DUPONT Jean', ['Jean']],
    ['Doe Jane', ['Doe', 'Jane']],
    ['de la Cruz Ana', ['Ana']],
    ['Dr. Müller', ['Dr. Müller']],
    ['Jane Doe (Berlin)', ['Jane', 'Berlin']],
    ['J.R.R. Tolkien', ['Tolkien']],
    ['A. Ruiz García', []],
    ['CEO Jane Doe', []],
  ])('for %s are %j and the full name', (raw, forms) => {
    const { choices, full } = parseName(raw);
    expect(choices).toEqual([...forms, full]);
  });
});
