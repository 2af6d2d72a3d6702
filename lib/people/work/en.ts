import type { FunctionWords } from './words';

/** `unsure`: what looks like a function and is none, or may be two. */
export const EN: FunctionWords = {
  engineering:
    'engineer, engineers, engineering, developer, developers, programmer, software architect, devops, ' +
    'sre, cto, chief technology, quality assurance, qa, test automation, full stack, fullstack, ' +
    'frontend, backend, software development, web development, product engineer, product engineering, ' +
    'product developer, design engineer, embedded software, site reliability',
  data:
    '=data, data scientist, data science, data engineer, data engineering, data analyst, ' +
    'data analytics, data architect, data platform engineer, analytics, analytics engineer, ' +
    'machine learning, machine learning engineer, ml engineer, ai engineer, business intelligence, ' +
    'statistician, data + analytics, data + ai, data warehouse',
  design:
    '=ux, =ui, design, designer, designers, product design, product designer, ux, ui ux, ux ui, ' +
    'ux + ui, user experience, ux research, ux researcher, user researcher, user research, ux writer, ' +
    'illustrator, art director, creative director, design operations, data visualization designer, ' +
    'interaction design',
  product:
    '=product, product owner, product manager, product managers, product management, ' +
    'data product manager, product operations, technical product manager, product strategy, ' +
    'product lead, product leader',
  project:
    'project manager, project management, project lead, project coordinator, program manager, ' +
    'programme manager, program management, programme management, scrum master, agile coach, ' +
    'delivery manager, pmo',
  marketing:
    'marketing, marketer, product marketing, marketing operations, marketing communications, ' +
    'brand manager, =brand, growth marketing, growth marketer, seo, demand generation, ' +
    'content marketing, marketing analytics, digital marketing, social media manager, ' +
    'marketing designer',
  communications:
    '=pr, communications, public relations, public affairs, press officer, spokesperson, ' +
    'internal communications, corporate affairs, media relations',
  editorial:
    'journalist, editor chief, managing editor, editor large, copy editor, reporter, newspaper editor',
  sales:
    'sales, sales engineer, sales engineering, solutions engineer, presales, presales engineer, ' +
    'account executive, account manager, account management, key account, business development, sdr, ' +
    'bdr, sales operations, revenue operations, sales enablement, partnerships, partner manager, ' +
    'alliances, sales support',
  support:
    '=support, customer success, customer success engineer, customer support, customer service, ' +
    'customer care, customer experience, technical support, technical support engineer, ' +
    'support engineer, client services, customer support engineer, call center, service desk',
  people:
    '=people, hr, human resources, chro, people operations, people ops, people + culture, ' +
    'people culture, people partner, people business partner, people analytics, talent acquisition, ' +
    'recruiter, recruiting, recruitment, talent partner, talent manager, talent management, ' +
    'headhunter, learning + development, lnd, employer branding, compensation + benefits, ' +
    'organizational development, organizational design, organisational design, technical recruiter, hris, legal recruiter, sales recruiter, ' +
    'it recruiter, engineering recruiter, finance recruiter, hr consultant',
  finance:
    '=tax, =audit, finance, cfo, financial, accountant, accounting, controller, controlling, auditor, ' +
    'treasury, treasurer, bookkeeper, fpna, tax advisor, tax manager, investor relations, ' +
    'financial analyst, actuary, internal audit, payroll accountant',
  legal:
    '=legal, =privacy, legal counsel, general counsel, lawyer, attorney, solicitor, barrister, ' +
    'paralegal, counsel, legal operations, compliance officer, chief compliance, =compliance, ' +
    'data protection officer, notary, commercial lawyer, tax lawyer, legal engineer, data protection',
  operations:
    'operations, coo, business operations, plant manager, factory manager, production manager, ' +
    'office manager, facility manager, facilities manager, store manager, operational excellence, ' +
    'manufacturing manager, bizops',
  supply:
    'procurement, purchasing, buyer, supply chain, logistics, warehouse manager, sourcing manager, ' +
    'fleet manager, category manager, supply chain operations, logistics operations',
  it:
    '=it, ciso, information security, cyber security, cybersecurity, it security, security engineer, ' +
    'security engineering, security analyst, security architect, security operations, it operations, ' +
    'it support, it consultant, it project manager, it administrator, it service, it infrastructure, ' +
    'it architect, system administrator, systems administrator, network administrator, ' +
    'system engineer, systems engineer, network engineer, it systems, application security, ' +
    'penetration tester, sysadmin, it engineer, application security engineer, network security, ' +
    'information technology, infrastructure engineer',
  research:
    '=research, research scientist, scientist, researcher, rnd, research + development, ' +
    'research fellow, postdoctoral, postdoc, research associate, laboratory manager, ' +
    'principal investigator, research assistant',
  education:
    'teacher, lecturer, professor, school principal, headteacher, teaching assistant, ' +
    'instructional designer, instructional design, tutor, educator, curriculum developer, assistant professor, ' +
    'associate professor',
  health:
    'nurse, physician, surgeon, pharmacist, physiotherapist, psychotherapist, dentist, paramedic, ' +
    'midwife, radiologist, psychiatrist, veterinarian, cardiologist, general practitioner, ' +
    'speech therapist, occupational therapist, registered nurse',
  consulting:
    'consultant, consulting, management consultant, strategy consultant, business consultant, ' +
    'strategy consulting',
  general:
    'ceo, chief executive, managing director, general manager, general management, executive director, ' +
    'country manager, managing directors',
  unsure:
    'people manager, air traffic controller, document controller, commercial pilot, commercial photographer, ' +
    'commercial real estate, design thinking, special operations, engineering student, sales assistant, personal assistant, executive assistant, data entry, ' +
    'data center, interior architect, landscape architect, marketing engineer, train engineer, ' +
    'recording engineer, sound engineer, audio engineer, research analyst, property developer, ' +
    'real estate developer, business developer, scrum developer coach, people + product',
};
