import { afterEach, describe, expect, it } from 'vitest';
import { asScreenLanguage, baseOf, directionOf, languageFor, withRegion } from '../../lib/languages';
import { onSpeak, sayDay, sayHour, sayList, speak, speakEnglish, spokenTag, words } from '../../lib/words';

afterEach(speakEnglish);

describe('the language spoken', () => {
  it('is the one chosen, else the browser’s, else English', () => {
    expect(languageFor('en', 'de-AT')).toBe('en');
    expect(languageFor(undefined, 'en_US')).toBe('en');
    expect(languageFor(undefined, 'fi')).toBe('en');
    expect(asScreenLanguage('browser')).toBeUndefined();
  });

  it('takes the region from a browser of the same language only', () => {
    expect(withRegion('de', 'de_AT')).toBe('de-AT');
    expect(withRegion('de', 'fr-CH')).toBe('de');
    expect(baseOf('pt-BR')).toBe('pt');
  });

  it('knows from which side it is written', () => {
    expect(['ar', 'ar-EG', 'he', 'fa-IR'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl']);
    expect(['en-GB', 'de', 'arn'].map(directionOf)).toEqual(['ltr', 'ltr', 'ltr']);
  });

  it('says its own texts, and in English what it lacks', () => {
    speak('de', { undo: { message: 'Zurück' } });
    expect(words('undo')).toBe('Zurück');
    expect(words('peopleCount', { n: 1 })).toBe('1 person');
  });

  it('says numbers, days, hours and lists in its way', () => {
    speak('de-AT', { peopleCount: { message: '{n, plural, one {# Person} other {# Leute}}' } });
    expect(words('peopleCount', { n: 30_000 })).toMatch(/^30\D000 Leute$/);
    expect(sayDay('2026-01-09')).toBe('9. Jänner 2026');
    expect(sayList(['a', 'b', 'c'])).toBe('a, b und c');
    speakEnglish();
    expect(sayDay('2026-01-09')).toBe('9 January 2026');
    expect(sayDay('2024-02-29', 'birthday')).toBe('29 February');
    expect(sayHour(9)).toBe('09:00');
    expect(sayList(['a', 'b', 'c'])).toBe('a, b and c');
    expect(sayList(['a', 'b', 'c'], 'unit')).toBe('a, b, c');
  });

  it('tells when it changes, and only then', () => {
    let told = 0;
    const stop = onSpeak(() => told++);
    const texts = {};
    speak('fr', texts);
    speak('fr', texts);
    expect([told, spokenTag()]).toEqual([1, 'fr']);
    stop();
    speakEnglish();
    expect(told).toBe(1);
  });
});
