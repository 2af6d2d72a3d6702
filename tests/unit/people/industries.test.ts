import { describe, expect, it } from 'vitest';
import { industryHeard, industryNamed } from '../../../lib/people/industries';
import { INDUSTRY_WORDS } from '../../../lib/people/work/industries';

describe('the industry', () => {
  it.each([
    ['Software Development', 'software'],
    ['Computer Software', 'software'],
    ['Technology, Information and Internet', 'software'],
    ['Transportation/Trucking/Railroad', 'logistics'],
    ['Hospital & Health Care', 'health'],
    ['Hospitals and Health Care', 'health'],
    ['Finanzdienstleistungen', 'finance'],
    ['Développement de logiciels', 'software'],
    ['Servicios financieros', 'finance'],
    ['Serviços de TI e consultoria de TI', 'software'],
    ['Attività bancarie', 'finance'],
    ['Hoger onderwijs', 'education'],
  ])('that LinkedIn calls %s is %s', (name, industry) => {
    expect(industryNamed(name)).toBe(industry);
  });

  it.each(['', 'Fine Art', 'Software', 'Something Else Entirely'])('called %j is not known', (name) => {
    expect(industryNamed(name)).toBeUndefined();
  });

  it.each([
    ['Otterbank', undefined, 'finance'],
    ['Halverton Freight', undefined, 'logistics'],
    ['Quillhaven Publishing', undefined, 'media'],
    ['Saltgrass Biolabs', undefined, 'pharma'],
    ['Polderlicht Energie', undefined, 'energy'],
    ['Nebelkrankenversicherung AG', undefined, 'insurance'],
    ['Universitätsklinikum Nebelfurt', undefined, 'health'],
    ['Larkmoor University', undefined, 'education'],
    ['Moorland', 'Building fintech for small shops', 'finance'],
    ['Moorland', 'Head of Product | SaaS | Speaker', 'software'],
    ['Brisecaille Couture', undefined, 'fashion'],
  ])('of %j, %j is %s', (company, headline, industry) => {
    expect(industryHeard({ company, headline })).toBe(industry);
  });

  it.each([
    ['Moonpetal', undefined],
    // Words of a title tell what somebody does, not where.
    ['Moonpetal', 'Software Engineer at Moonpetal'],
    ['Moonpetal', 'Head of Logistics'],
    ['Food Logistics Group', undefined],
    ['Otterbank', 'edtech advisor'],
    ['Bankside Pottery', undefined],
    ['Harbour Foodbank', undefined],
    ['Talent Garden', undefined],
    [undefined, undefined],
  ])('of %j, %j is not known', (company, headline) => {
    expect(industryHeard({ company, headline })).toBeUndefined();
  });

  it('has no name that two industries share', () => {
    const names = Object.values(INDUSTRY_WORDS).flatMap(({ named }) => named.split(','));
    expect(names.length).toBe(new Set(names).size);
    for (const [industry, { named }] of Object.entries(INDUSTRY_WORDS))
      for (const name of named.split(',')) expect(industryNamed(name), name).toBe(industry);
  });
});
