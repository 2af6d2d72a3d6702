import { describe, expect, it } from 'vitest';
import { greetingName, parseName } from '../../../lib/people/names';

/** The name vectors of evidence.md 4.4, each raw name on its own: how to greet, and how sure that is. */
const VECTORS: [raw: string, confidence: 'sure' | 'ask' | 'none', greeting: string | null][] = [
  ['Dr. Jane Doe, PhD 🚀', 'sure', 'Jane'],
  ['🔥 JANE DOE 🔥', 'sure', 'Jane'],
  ['jane doe', 'sure', 'Jane'],
  ['Jane Doe (she/her)', 'sure', 'Jane'],
  ['William (Bill) Gates III', 'sure', 'Bill'],
  ['Robert "Bob" Martin', 'sure', 'Bob'],
  ['Prof. Dr. Anna-Lena Müller', 'sure', 'Anna-Lena'],
  ['J. Robert Oppenheimer', 'sure', 'Robert'],
  ['J. Doe', 'ask', 'J. Doe'],
  ['Jean-Luc Picard, MBA, PMP', 'sure', 'Jean-Luc'],
  ['Jane Doe MBA', 'sure', 'Jane'],
  ['Jane Doe - CPA', 'sure', 'Jane'],
  ['Jane Doe | Helping founders scale', 'sure', 'Jane'],
  ['Ma Long', 'sure', 'Ma'],
  ['Yo-Yo Ma', 'sure', 'Yo-Yo'],
  ['𝐉𝐚𝐧𝐞 𝐃𝐨𝐞', 'sure', 'Jane'],
  ['Ｊａｎｅ Ｄｏｅ', 'sure', 'Jane'],
  ['Jane 🇺🇦 Doe', 'sure', 'Jane'],
  ['Jane Doe ✔️ #OpenToWork', 'sure', 'Jane'],
  ['Jane DoeJane Doe', 'sure', 'Jane'],
  ["O'Neil, Siobhan", 'sure', 'Siobhan'],
  ['Md. Rahim Uddin', 'sure', 'Rahim'],
  ['Sr. Lucía Pérez', 'sure', 'Lucía'],
  ['Jane van der Berg', 'ask', 'Jane van der Berg'],
  ['María José García López', 'ask', 'María José García López'],
  ['Mary Ann Smith', 'ask', 'Mary Ann Smith'],
  ['Nguyễn Văn An', 'ask', 'Nguyễn Văn An'],
  ['山田 太郎', 'ask', '山田 太郎'],
  ['X Æ A-12', 'none', null],
  ['🚀', 'none', null],
  ['LinkedIn Member', 'none', null],
];

describe('the name vectors', () => {
  it.each(VECTORS)('%s: %s, greeted as %s', (raw, confidence, greeting) => {
    const parsed = parseName(raw);
    expect(parsed.confidence).toBe(confidence);
    expect(parsed.calledBy).toBe(confidence === 'sure' ? greeting : undefined);
    expect(parsed.choices.length > 0).toBe(confidence === 'ask');
    expect(greetingName({ name: raw })).toBe(greeting);
  });

  it('tells what else stood there', () => {
    expect(parseName('Dr. Jane Doe, PhD 🚀')).toMatchObject({
      full: 'Jane Doe',
      given: 'Jane',
      family: 'Doe',
      titles: ['Dr.'],
      credentials: ['PhD'],
    });
    expect(parseName('Prof. Dr. Anna-Lena Müller').titles).toEqual(['Prof.', 'Dr.']);
    expect(parseName('Jean-Luc Picard, MBA, PMP').credentials).toEqual(['MBA', 'PMP']);
    expect(parseName('Jane Doe (she/her)').pronouns).toBe('she/her');
    expect(parseName("O'Neil, Siobhan")).toMatchObject({ given: 'Siobhan', family: "O'Neil" });
    expect(parseName('Md. Rahim Uddin')).toMatchObject({ full: 'Md. Rahim Uddin', titles: [] });
  });

  it('offers the plausible forms, the full name last', () => {
    expect(parseName('María José García López').choices).toEqual([
      'María',
      'María José',
      'María José García López',
    ]);
    expect(parseName('Mary Ann Smith').choices).toEqual(['Mary', 'Mary Ann', 'Mary Ann Smith']);
    expect(parseName('Jane van der Berg').choices).toEqual(['Jane', 'Jane van der Berg']);
    expect(parseName('Nguyễn Văn An').choices).toEqual(['An', 'Nguyễn Văn An']);
    expect(parseName('J. Doe').choices).toEqual(['Doe', 'J. Doe']);
  });
});
