import type { Look } from '../../lib/linkedin/report/looked';

/**
 * A report as it would be passed on: for those who mend readers, so the same in every language. The readings
 * name people and are left out.
 */
export function reportText({ page, generation, why, skeleton }: Frame): string {
  const head = [
    ['page', page],
    ['generation', generation],
    ['why', why],
  ];
  return [...head.map(([name, value]) => `${name}: ${value ?? 'none'}`), '', skeleton].join('\n');
}

type Frame = Pick<Look, 'page' | 'generation' | 'why' | 'skeleton'>;
