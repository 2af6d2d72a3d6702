import type { Industry, IndustryWords } from '../industry';

/** Branches of offices and screens. */
export const KNOWING = {
  software: {
    named:
      'Software Development,Computer Software,Internet,Technology Information and Internet,' +
      'Information Technology & Services,IT Services and IT Consulting,Computer & Network Security,' +
      'Technology Information and Media,Softwareentwicklung,IT-Dienstleistungen und IT-Beratung,' +
      'Développement de logiciels,Services et conseil en informatique,Desarrollo de software,' +
      'Servicios y consultoría de TI,Desenvolvimento de Software,Serviços de TI e consultoria de TI,' +
      'Sviluppo di software,Servizi IT e consulenza IT,Softwareontwikkeling,IT-services en consultancy',
    company: 'databank,software,softwares,logiciels,softwarehaus,softwarehouse',
    anywhere: 'saas,devtools',
  },
  finance: {
    named:
      'Financial Services,Banking,Investment Banking,Investment Management,Capital Markets,' +
      'Venture Capital & Private Equity,Venture Capital and Private Equity Principals,Finanzdienstleistungen,' +
      'Bankwesen,Services financiers,Secteur bancaire,Servicios financieros,Banca,Serviços financeiros,' +
      'Serviços bancários,Servizi finanziari,Attività bancarie,Financiële dienstverlening,Bankwezen',
    company:
      'bank,banks,banking,banque,banco,banca,*sparkasse,*bank,payments,capital partners,asset management',
    anywhere: 'fintech,private equity,venture capital,investment banking',
  },
  insurance: {
    named:
      'Insurance,Insurance Carriers,Insurance Agencies and Brokerages,Versicherungen,Versicherungswesen,' +
      'Assurances,Seguros,Assicurazioni,Verzekeringen,Verzekeringswezen',
    company:
      'insurance,reinsurance,versicherung,versicherungen,*versicherung,assurance,assurances,seguros,' +
      'assicurazioni,verzekeringen,mutuelle',
    anywhere: 'insurtech',
  },
  media: {
    named:
      'Publishing,Newspapers,Newspaper Publishing,Book and Periodical Publishing,Broadcast Media,Online Media,' +
      'Broadcast Media Production and Distribution,Online Audio and Video Media,Media Production,Media & Entertainment,' +
      'Verlagswesen,Medienproduktion,Édition,Médias en ligne,Medios de comunicación en línea,Editoria,Uitgeverijen',
    company:
      'publishing,publishers,verlag,verlage,verlagsgruppe,editions,editorial,editora,editore,uitgeverij,' +
      'broadcasting,newspaper,newspapers',
  },
  marketing: {
    named:
      'Marketing & Advertising,Advertising Services,Marketing Services,Public Relations & Communications,' +
      'Public Relations and Communications Services,Werbedienstleistungen,Services de publicité,' +
      'Servicios de publicidad,Serviços de publicidade,Servizi pubblicitari,Reclamediensten,Market Research',
    company: 'advertising,werbeagentur,media agency,marketing agency',
    anywhere: 'adtech,martech',
  },
  telecom: {
    named:
      'Telecommunications,Wireless,Wireless Services,Telekommunikation,Télécommunications,Telecomunicaciones,' +
      'Telecomunicações,Telecomunicazioni,Telecommunicatie',
    company: 'telecom,telekom,telecommunications,telecomunicaciones,telefonica,telefonia,mobile networks',
    anywhere: 'telco',
  },
  consulting: {
    named:
      'Management Consulting,Business Consulting and Services,Strategic Management Services,Unternehmensberatung,' +
      'Conseil en management,Consultoría de estrategia y operaciones,Consultoria e serviços empresariais,' +
      'Consulenza aziendale,Bedrijfsadvies',
    company: 'consulting,consultants,unternehmensberatung,consultancy,consultoria,consulenza',
  },
  legal: {
    named:
      'Law Practice,Legal Services,Rechtsberatung,Anwaltskanzleien,Services juridiques,Servicios jurídicos,' +
      'Derecho,Serviços jurídicos,Servizi legali,Juridische dienstverlening,Advocatuur',
    company:
      'law firm,rechtsanwalte,rechtsanwalt,avocats,abogados,advogados,advocaten,solicitors,studio legale',
    anywhere: 'legaltech',
  },
  staffing: {
    named:
      'Staffing & Recruiting,Staffing and Recruiting,Human Resources,Human Resources Services,' +
      'Personalwesen,Personaldienstleistungen,Recrutement et placement de personnel,Dotación y selección de personal,' +
      'Recrutamento e seleção,Ricerca e selezione del personale,Werving en selectie',
    company: 'recruitment,recruiting,staffing,personalberatung,zeitarbeit,uitzendbureau',
    anywhere: 'hrtech',
  },
  games: {
    named:
      'Computer Games,Mobile Gaming Apps,Computerspiele,Jeux vidéo,Jeux électroniques,Videojuegos,Jogos de computador,' +
      'Videogiochi,Computerspellen',
    company: 'games,gaming,game studio,game studios',
    anywhere: 'gamedev',
  },
} as const satisfies Partial<Record<Industry, IndustryWords>>;
