import { describe, expect, it } from 'vitest';
import { promisedIn } from '../../../lib/drafts/promised';
import { thingPromised } from '../../../lib/drafts/promisedThing';

describe('the thing of a promise', () => {
  it.each([
    ["I'll send you the slides", 'the slides'],
    ['I will gladly share my notes from Bergen.', 'my notes from Bergen'],
    ['the reading list', 'the reading list'],
    ['send him the template', 'the template'],
    ['Ich schicke dir die Folien', 'die Folien'],
    ['ich sende Ihnen den Bericht', 'der Bericht'],
    ["Je t'envoie le dossier", 'le dossier'],
    ["Je vous envoie l'article", "l'article"],
    ['Te mando los apuntes', 'los apuntes'],
    ['vou enviar as fotos', 'as fotos'],
  ])('of %j is %j', (what, thing) => {
    expect(thingPromised(what)).toBe(thing);
  });

  it.each([
    'introduce her to Sofia',
    "I'll send you the slides tomorrow",
    'I will send the report by Friday',
    'I will get back to you',
    'Folien schicken',
    'die Folien schicken',
    'ich schicke dir den neuen Bericht',
    'call Ana',
    'te mando los apuntes mañana',
    `the ${'very '.repeat(20)}long story`,
  ])('of %j is not certain', (what) => {
    expect(thingPromised(what)).toBeUndefined();
  });

  it('is found in what a message promises', () => {
    const said = promisedIn('Hi Ana, good talk. I’ll send you the reading list. Best, Kim');
    expect(thingPromised(said?.what ?? '')).toBe('the reading list');
  });
});
