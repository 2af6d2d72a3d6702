import { emberRows } from './emberRows';
import { MOST_ROLES, periodAmong } from './roles';
import type { EducationSeen } from '../sighting';

/**
 * The education list of the old interface (2024-07): rows of [school, degree, years], linked to the organisation's
 * page, whose address says `/company/` for schools too. Rows without years are left out.
 * @returns the schools in page order; rows that are not understood are left out.
 */
export function emberEducation(section: Element, lang: string): EducationSeen[] {
  return emberRows(section)
    .flatMap((row) => {
      const [school, ...more] = row.bold;
      const [degree, ...lines] = row.plain;
      if (school === undefined || more.length > 0 || row.organisations.length !== 1) return [];
      const period = periodAmong(row.grey, lang);
      if (!period) return [];
      return [
        {
          school,
          ...(degree !== undefined && lines.length === 0 && { degree }),
          start: period.start,
          ...(period.end !== undefined && { end: period.end }),
          via: 'row',
        },
      ];
    })
    .slice(0, MOST_ROLES);
}
