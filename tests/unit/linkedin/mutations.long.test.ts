// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { wrongAmongMutants } from './truth';

it.each(['spring', 'summer', 'autumn', 'winter'])(
  'five hundred redesigns of %s: right or empty',
  (season) => {
    expect(wrongAmongMutants(season, 500)).toEqual([]);
  },
);
