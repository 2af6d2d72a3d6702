import { CAST, personCalled } from '../../tests/linkedin/people';

/**
 * Machines differ in their fonts: where none has emoji or the letters of East Asia, a picture would show empty boxes.
 * In the pictures those people are written in Latin letters. What the tests read stays as it is.
 */
export function romanised(): void {
  for (const person of CAST)
    for (const part of ['lastName', 'name', 'headline'] as const)
      person[part] = person[part].replace(/\s*\p{Extended_Pictographic}/u, '');
  Object.assign(personCalled('shirakumo-aoi'), {
    firstName: 'Aoi',
    lastName: 'Shirakumo',
    name: 'Aoi Shirakumo',
    title: 'Product Manager',
    company: 'Tsukikage Works',
    school: 'Shinonome University',
    location: 'Tokyo, Japan',
    headline: 'Product Manager at Tsukikage Works. I make quiet tools.',
  });
  Object.assign(personCalled('hye-rin-dalbit'), {
    firstName: 'Hye-rin',
    lastName: 'Dalbit',
    name: 'Hye-rin Dalbit',
    title: 'Design Lead',
    company: 'Eunhasu Studio',
    school: 'Saebyeok University',
    location: 'Seoul, Korea',
    headline: 'Design Lead at Eunhasu Studio',
  });
}
