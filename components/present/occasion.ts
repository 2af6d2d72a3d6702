import type { Reason } from '../../lib/keeping/reasons';
import type { OccasionFacts } from '../../lib/people/schema';
import { sayDay, words } from '../../lib/words';

/** An occasion as a reason, in a sentence; it uses only what is known. */
export function sayOccasion({ type, facts, on }: Extract<Reason, { kind: 'occasion' }>): string {
  const day = sayDay(on);
  switch (type) {
    case 'newJob':
      return sayNewJob(facts);
    case 'promotion':
      return sayRole(facts, 'reasonPromotion', 'reasonPromotionTo', 'reasonPromotionAt');
    case 'newRole':
      return sayRole(facts, 'reasonNewRole', 'reasonNewRoleAs', 'reasonNewRoleAt');
    case 'workAnniversary':
      return sayAnniversary(facts);
    case 'birthday':
      return words('reasonBirthday', { day });
    case 'award':
      return facts.title === undefined
        ? words('reasonAward')
        : words('reasonAwardNamed', { title: facts.title });
    case 'certification':
      return facts.title === undefined
        ? words('reasonCertificate')
        : words('reasonCertificateNamed', { title: facts.title });
    case 'degree':
      return facts.school === undefined
        ? words('reasonDegree')
        : words('reasonDegreeAt', { school: facts.school });
    case 'launch':
      return facts.company === undefined
        ? words('reasonLaunch')
        : words('reasonLaunchAt', { company: facts.company });
    case 'post':
      return words('reasonPost', { day });
    case 'relocation':
      return facts.city === undefined
        ? words('reasonRelocation')
        : words('reasonRelocationTo', { city: facts.city });
    case 'newConnection':
      return words('reasonNewConnection', { day });
    case 'leftConnections':
      return words('reasonLeft', { day });
    case 'openToWork':
      return words('reasonOpenToWork');
    case 'roleEnded':
      return facts.formerCompany === undefined
        ? words('reasonRoleEnded')
        : words('reasonRoleEndedAt', { company: facts.formerCompany });
    case 'other':
      return facts.sentence === undefined
        ? words('reasonOther')
        : words('reasonOtherSaid', { sentence: facts.sentence });
  }
}

function sayNewJob({ company, formerCompany }: OccasionFacts): string {
  if (company === undefined) return words('reasonNewJobSomewhere');
  return formerCompany === undefined
    ? words('reasonNewJobOnly', { company })
    : words('reasonNewJob', { company, former: formerCompany });
}

type Key = Parameters<typeof words>[0];

function sayRole({ title, company }: OccasionFacts, bare: Key, titled: Key, at: Key): string {
  if (title !== undefined) return words(titled, { title });
  return company === undefined ? words(bare) : words(at, { company });
}

function sayAnniversary({ company, years }: OccasionFacts): string {
  if (company === undefined) return words('reasonAnniversary');
  return years === undefined
    ? words('reasonAnniversaryAt', { company })
    : words('reasonYearsAt', { years, company });
}
