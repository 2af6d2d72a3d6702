import { describe, expect, it } from 'vitest';
import { functionOf } from '../../../lib/people/functions';
import { rankOf } from '../../../lib/people/seniority';
import { WORK_FUNCTIONS, type WorkFunction } from '../../../lib/people/work/words';

const TITLES: Readonly<Record<string, Partial<Record<WorkFunction, string[]>>>> = {
  en: {
    engineering: [
      'Software Engineer',
      'Senior Backend Developer',
      'VP, Engineering',
      'Engineering Manager',
      'CTO & Co-founder',
      'Lead Developer / Software Architect',
      'Staff Engineer at Marketing Works',
      'Software Engineer | Speaker | Marketing enthusiast',
      'Director - Engineering - EMEA',
      'Site Reliability Engineer',
      'Product Engineer',
    ],
    data: [
      'Data Scientist',
      // The word before "engineering" says what is engineered; data engineers sit among data people.
      'Head of Data Engineering',
      'Data Engineer',
      'Head of Data',
      'Head of Data & Analytics',
      'Machine Learning Engineer',
      'Chief Data Officer',
    ],
    design: [
      'Product Designer',
      'Head of Design',
      'UX Researcher',
      'Creative Director',
      'UX/UI Designer',
      'UX Lead',
    ],
    product: [
      'Product Manager',
      'Head of Product',
      'Chief Product Officer',
      'VP Product',
      'Product Owner',
      'Product Lead',
      'Group Product Manager',
      'Product Director',
    ],
    project: ['Project Manager', 'Senior Programme Manager', 'Scrum Master'],
    marketing: ['Head of Marketing', 'Product Marketing Manager', 'Marketing Consultant', 'SEO Specialist'],
    communications: ['Head of Communications', 'PR Manager', 'Public Affairs Lead'],
    editorial: ['Editor at Large', 'Journalist', 'Managing Editor', 'Editor in Chief'],
    sales: [
      'Sales Engineer',
      'Account Executive',
      'VP Sales',
      'Head of Partnerships',
      'Business Development Manager',
      'Key Account Manager',
    ],
    support: ['Head of Customer Success', 'Technical Support Engineer', 'Support Manager'],
    people: [
      'HR Business Partner',
      'Head of People',
      'Chief People Officer',
      'VP People & Culture',
      'Recruiter',
      'Senior Technical Recruiter',
      'HR Consultant',
      'Learning & Development Manager',
      'L&D Lead',
    ],
    finance: ['CFO', 'Interim CFO', 'Finance Director', 'Head of Controlling', 'FP&A Manager', 'Tax Manager'],
    legal: [
      'Head of Legal',
      'General Counsel',
      'Data Protection Officer',
      'Compliance Officer',
      'Commercial Lawyer',
    ],
    operations: ['COO', 'VP Operations', 'Plant Manager', 'Store Manager'],
    supply: ['Head of Procurement', 'Logistics Lead', 'Supply Chain Manager', 'Strategic Buyer'],
    it: [
      'IT Manager',
      'Head of IT',
      'IT Project Manager',
      'CISO',
      'Security Engineer',
      'Systems Administrator',
    ],
    research: [
      'Research Scientist',
      'Head of Research',
      'Principal Scientist',
      'R&D Manager',
      'Postdoctoral Fellow',
    ],
    education: ['Maths Teacher', 'Associate Professor', 'Lecturer in Physics'],
    health: ['Registered Nurse', 'Consultant Surgeon', 'Physiotherapist'],
    consulting: ['Management Consultant', 'Consultant', 'Senior Consultant, Strategy Consulting'],
    general: [
      'Managing Director',
      'Founder & CEO',
      'General Manager',
      'Chief Executive Officer',
      'Country Manager',
    ],
  },
  de: {
    engineering: ['Softwareentwicklerin', 'Entwickler:in (m/w/d)', 'Bauingenieur', 'Technischer Leiter'],
    data: ['Datenanalystin'],
    design: ['Mediengestalterin', 'Grafikdesigner'],
    product: ['Produktmanagerin', 'Leiter Produkt', 'Leiterin Produktmanagement'],
    project: ['Projektleiter', 'Projektmanagerin'],
    marketing: ['Marketingleiter', 'Leiterin Marketing', 'Referent Produktmarketing'],
    communications: ['Leiterin Kommunikation', 'Pressesprecher', 'Leiter Unternehmenskommunikation'],
    editorial: ['Chefredakteurin', 'Redakteur'],
    sales: [
      'Vertriebsleiter',
      'Verkäuferin im Außendienst',
      'Vertriebsingenieur',
      'Geschäftsführer Vertrieb',
    ],
    support: ['Mitarbeiterin Kundenservice'],
    people: ['Leiterin Personal', 'Personalreferentin', 'HR-Manager'],
    finance: ['Leiter Finanzen', 'Buchhalterin', 'Steuerberater', 'Kaufmännische Leiterin', 'Controller'],
    legal: ['Rechtsanwältin', 'Syndikusrechtsanwalt', 'Leiter Recht & Compliance'],
    operations: ['Werkleiter', 'Produktionsleiterin'],
    supply: ['Leiter Einkauf', 'Einkäuferin', 'Leiterin Logistik'],
    it: ['IT-Leiter', 'Systemadministratorin', 'Fachinformatiker Systemintegration'],
    research: ['Wissenschaftlicher Mitarbeiter', 'Leiterin Forschung und Entwicklung'],
    education: ['Lehrerin', 'Dozent'],
    health: ['Oberärztin', 'Krankenpfleger', 'Apothekerin'],
    consulting: ['Unternehmensberaterin'],
    general: ['Geschäftsführerin', 'Vorsitzender der Geschäftsführung', 'Geschaeftsfuehrer'],
  },
  fr: {
    engineering: ['Développeuse web', 'Ingénieur logiciel', 'Directeur technique'],
    design: ['Graphiste', 'Directrice artistique'],
    product: ['Responsable produit', 'Cheffe de produit'],
    project: ['Chef de projet', 'Directrice de projets et chef de projet'],
    marketing: ['Directrice marketing', 'Chargée de marketing'],
    communications: ['Responsable de la communication', 'Attachée de presse'],
    editorial: ['Rédactrice en chef'],
    sales: ['Directeur commercial', 'Ingénieure d’affaires', 'Responsable des ventes'],
    people: ['DRH', 'Directrice des Ressources Humaines', 'Chargé de recrutement'],
    finance: ['Contrôleuse de gestion', 'Directeur financier', 'Comptable'],
    legal: ['Avocate', 'Directrice juridique'],
    supply: ['Acheteuse', 'Responsable achats', 'Directeur logistique'],
    it: ['DSI', 'Administrateur systèmes et réseaux'],
    research: ['Chercheuse', 'Directeur Recherche et Développement'],
    education: ['Enseignante', 'Professeur de mathématiques'],
    health: ['Infirmière', 'Médecin généraliste'],
    general: ['PDG', 'Directeur général', 'Gérante'],
  },
  es: {
    engineering: ['Ingeniera de software', 'Desarrollador web'],
    data: ['Científica de datos', 'Jefe de datos'],
    design: ['Diseñadora de producto', 'Directora de arte'],
    product: ['Jefe de producto', 'Gerente de Producto'],
    marketing: ['Directora de Marketing', 'Especialista en Marketing'],
    sales: ['Gerente de Ventas', 'Directora comercial'],
    people: ['Directora de Recursos Humanos', 'Técnico de RRHH'],
    finance: ['Contadora', 'Director financiero'],
    legal: ['Abogada', 'Director jurídico'],
    operations: ['Director de Operaciones'],
    supply: ['Jefa de Compras'],
    research: ['Investigadora'],
    education: ['Profesora'],
    health: ['Enfermera'],
    general: ['Directora general', 'Consejero delegado'],
  },
  pt: {
    engineering: ['Engenheira de software', 'Desenvolvedor'],
    data: ['Cientista de dados'],
    product: ['Gerente de Produto'],
    people: ['Recrutadora', 'Gestão de Pessoas'],
    sales: ['Gerente de Vendas'],
    finance: ['Diretor Financeiro'],
    legal: ['Advogada'],
    it: ['Gerente de TI'],
    operations: ['Diretora de Operações'],
    general: ['Diretor Geral'],
  },
  it: {
    engineering: ['Ingegnere meccanico', 'Sviluppatrice software'],
    sales: ['Direttore commerciale', 'Responsabile vendite'],
    people: ['Responsabile Risorse Umane'],
    finance: ['Commercialista', 'Responsabile amministrazione e finanza'],
    legal: ['Avvocato', 'Responsabile legale'],
    supply: ['Responsabile acquisti'],
    research: ['Ricercatrice', 'Responsabile Ricerca e Sviluppo'],
    education: ['Insegnante'],
    general: ['Amministratore delegato'],
  },
  nl: {
    engineering: ['Softwareontwikkelaar'],
    sales: ['Verkoopmanager', 'Commercieel directeur'],
    people: ['HR-adviseur'],
    communications: ['Communicatieadviseur', 'Hoofd communicatie'],
    supply: ['Hoofd Inkoop en Logistiek'],
    it: ['Systeembeheerder'],
    legal: ['Bedrijfsjurist'],
    education: ['Hoogleraar'],
    health: ['Verpleegkundige'],
    general: ['Algemeen directeur'],
  },
};

const VECTORS = Object.entries(TITLES).flatMap(([language, functions]) =>
  Object.entries(functions).flatMap(([is, titles]) => titles.map((title) => ({ language, title, is }))),
);

describe('whoever works for a chief', () => {
  it.each([
    'Executive Assistant to the CFO',
    'Executive Assistant CFO',
    'Assistant to the Head of Marketing',
    'Executive Assistant, Office of the CTO',
    'Assistentin des Vorstands',
    'Vorstandsassistentin',
    'Assistant van de directeur',
    'Asistente del Director General',
  ])('is none: %s', (title) => {
    expect(rankOf(title)).toBe(0);
    expect(rankOf(title.normalize('NFD'))).toBe(0);
  });

  it.each([
    ['Legal Counsel to the CEO', 'legal', 1],
    ['HR Assistant to the CFO', 'people', 0],
    ['Research Assistant to Professor Otter', 'research', 0],
    ['Account Manager, Go-to-Market', 'sales', 4],
    ['Marketing Assistant', 'marketing', 0],
    ['Assistente de Marketing', 'marketing', 0],
    ['Executive Director', 'general', 5],
  ] as const)('does what stands before it: %s', (title, is, rank) => {
    expect([functionOf(title), rankOf(title)]).toEqual([is, rank]);
  });

  it('leaves the ranks of others what they are', () => {
    const ranks = [
      'Assistant Director',
      'Assistant Manager',
      'Chief Financial Officer',
      'VP Sales',
      'Senior Executive Assistant',
    ].map(rankOf);
    expect(ranks).toEqual([5, 4, 7, 6, 2]);
  });
});

describe('what somebody does, by their title', () => {
  it.each(VECTORS)('$language: $title is $is', ({ title, is }) => {
    expect(functionOf(title)).toBe(is);
  });

  it.each([
    'Founder & Dreamer',
    'Helping people grow',
    'Founder',
    'Director',
    'Vice President',
    'Manager',
    'Architect',
    'Analyst',
    'Partner',
    'Chief of Staff',
    'Head of Sustainability',
    'People Manager',
    'Personal Assistant',
    'Executive Assistant to the CFO',
    'Executive Assistant CFO',
    'Executive Assistant - Office of the CFO',
    'Executive Assistant to the VP of Sales',
    'Assistant to the CEO | Marketing enthusiast',
    'PA to the Managing Director',
    'Advisor to the CTO',
    'Assistentin der Geschäftsführung',
    'Assistentin des CFO',
    'Assistante du Directeur Financier',
    'Asistente del Director General',
    'Assistente do Diretor Financeiro',
    'Assistente del Direttore Generale',
    'Data Entry Clerk',
    'Sound Engineer',
    'Air Traffic Controller',
    'Commercial Pilot',
    'Martial Arts Instructor',
    'Sales & Marketing Director',
    'Head of Product & Design',
    'Head of Design, Research',
    'CEO & CFO',
    'Managing Director & CTO',
    'Former Software Engineer',
    'ex-Engineer, now baking bread',
    'Aspiring Data Scientist',
    'Student Engineering',
    'Making IT happen',
    'CPO',
    'CMO',
    'MD',
    'Dreamer',
    'Open to work',
    'À la recherche de nouvelles opportunités',
    'Auf der Suche nach Neuem',
    'プロダクトマネージャー',
    'Leiter',
    'Responsable',
    'Jefa de equipo',
    'Werkstudentin',
    'Stagiaire',
    '',
    '🚀',
  ])('nothing is made of %j', (title) => {
    expect(functionOf(title)).toBeUndefined();
  });

  it('is tried in all functions and all seven languages', () => {
    expect(new Set(VECTORS.map(({ is }) => is))).toEqual(new Set(WORK_FUNCTIONS));
    expect(VECTORS.length).toBeGreaterThan(200);
  });

  it('takes no notice of capitals and accents', () => {
    for (const { title, is } of VECTORS.filter(({ title: one }) => !/ at |EMEA/.test(one)))
      expect(functionOf(title.toUpperCase().normalize('NFD')), title).toBe(is);
  });
});
