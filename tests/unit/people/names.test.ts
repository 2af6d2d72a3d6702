import { describe, expect, it } from 'vitest';
import { bareName, greetingName } from '../../../lib/people/names';

describe('how somebody is greeted', () => {
  it.each([
    ['Dr. Jane Doe, PhD 🚀', 'Jane'],
    ['🔥 JANE DOE 🔥', 'Jane'],
    ['jane doe', 'Jane'],
    ['Jane Doe (she/her)', 'Jane'],
    ['William (Bill) Gates III', 'Bill'],
    ['Robert "Bob" Martin', 'Bob'],
    ['Prof. Dr. Anna-Lena Müller', 'Anna-Lena'],
    ['Jean-Luc Picard, MBA, PMP', 'Jean-Luc'],
    ['Jane Doe MBA', 'Jane'],
    ['Jane Doe - CPA', 'Jane'],
    ['Jane Doe | Helping founders scale', 'Jane'],
    ['Ma Long', 'Ma'],
    ['𝐉𝐚𝐧𝐞 𝐃𝐨𝐞', 'Jane'],
    ['Jane 🇺🇦 Doe', 'Jane'],
    ['Jane Doe ✔️ #OpenToWork', 'Jane'],
    ['Jane DoeJane Doe', 'Jane'],
    ['Sr. Lucía Pérez', 'Lucía'],
    ["O'Neil, Siobhan", 'Siobhan'],
  ])('%s → %s', (name, greeting) => {
    expect(greetingName({ name })).toBe(greeting);
  });

  it.each([
    ['J. Doe', 'J. Doe'],
    ['María José García López', 'María José García López'],
    ['Nguyễn Văn An', 'Nguyễn Văn An'],
    ['山田 太郎', '山田 太郎'],
    ['Jane van der Berg', 'Jane van der Berg'],
  ])('%s is not split: unsure means the full name', (name, greeting) => {
    expect(greetingName({ name })).toBe(greeting);
  });

  it.each(['LinkedIn Member', '🚀', ''])('%j gives no name at all', (name) => {
    expect(greetingName({ name })).toBeNull();
  });

  it('takes the given name that the export states, when it is one name', () => {
    expect(greetingName({ givenName: 'Jane', name: 'Jane van der Berg' })).toBe('Jane');
    expect(greetingName({ givenName: 'Dr. Jane', name: 'Dr. Jane Doe' })).toBe('Jane');
    expect(greetingName({ givenName: 'Mary Ann', name: 'Mary Ann Smith' })).toBe('Mary Ann Smith');
  });

  it('strips what is not the name', () => {
    expect(bareName('Jane Doe, AWS Certified')).toBe('Jane Doe');
    expect(bareName("O'Neil, Siobhan")).toBe("O'Neil, Siobhan");
  });
});
