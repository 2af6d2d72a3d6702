/** Branches as far as it makes two people neighbours: coarser than LinkedIn's four hundred. */
export const INDUSTRIES = [
  'software',
  'finance',
  'insurance',
  'health',
  'pharma',
  'education',
  'media',
  'marketing',
  'retail',
  'food',
  'energy',
  'automotive',
  'aerospace',
  'logistics',
  'construction',
  'realEstate',
  'telecom',
  'government',
  'nonprofit',
  'consulting',
  'legal',
  'staffing',
  'travel',
  'agriculture',
  'games',
  'fashion',
  'chemicals',
  'machinery',
] as const;
export type Industry = (typeof INDUSTRIES)[number];

interface IndustryWords {
  /** LinkedIn's own names (Profile.csv "Industry"), of today's list and of the one before, with translations. */
  named: string;
  /** Folded words that tell it in a company's name. */
  company?: string;
  /** Those that tell it in a headline too: no word of a job title among them. */
  anywhere?: string;
}

export const INDUSTRY_WORDS: Readonly<Record<Industry, IndustryWords>> = {
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
  health: {
    named:
      'Hospitals and Health Care,Hospital & Health Care,Medical Practices,Medical Practice,Mental Health Care,' +
      'Health Wellness and Fitness,Wellness and Fitness Services,Medical Devices,Medical Equipment Manufacturing,' +
      'Krankenhäuser und Gesundheitswesen,Gesundheitswesen,Hôpitaux et services de santé,' +
      'Hospitales y atención sanitaria,Hospitais e atendimento à saúde,Ospedali e assistenza sanitaria,' +
      'Ziekenhuizen en gezondheidszorg',
    company:
      'hospital,hospitals,hopital,klinik,kliniken,klinikum,*klinik,*klinikum,clinic,clinics,clinique,clinica,' +
      'healthcare,krankenhaus,ziekenhuis,ospedale,universitatsklinikum',
    anywhere: 'medtech,healthtech,digital health',
  },
  pharma: {
    named:
      'Pharmaceuticals,Pharmaceutical Manufacturing,Biotechnology,Biotechnology Research,' +
      'Herstellung von Arzneimitteln,Biotechnologie,Produits pharmaceutiques,Fabricación farmacéutica,' +
      'Biotecnología,Fabricação de produtos farmacêuticos,Biotecnologia,Produzione farmaceutica,' +
      'Farmaceutische productie,Recherche en biotechnologie,Biotechnologieonderzoek',
    company: 'pharma,pharmaceuticals,pharmaceutical,biotech,biolabs,biosciences,therapeutics,biopharma,farma',
    anywhere: 'biotech,biopharma',
  },
  education: {
    named:
      'Higher Education,Education Management,Primary and Secondary Education,Primary/Secondary Education,E-Learning,' +
      'E-Learning Providers,Education Administration Programs,Education,Hochschulbildung,' +
      'Enseignement supérieur,Educación superior,Ensino superior,Istruzione superiore,Hoger onderwijs',
    company:
      'university,universitat,universite,universidad,universidade,universita,universiteit,hochschule,' +
      'hogeschool,college,school,schule,gymnasium,lycee',
    anywhere: 'edtech',
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
  retail: {
    named:
      'Retail,Consumer Goods,Supermarkets,Online and Mail Order Retail,Wholesale,Einzelhandel,Commerce de détail,' +
      'Venta al por menor,Comercio minorista,Varejo,Vendita al dettaglio,Detailhandel',
    company: 'retail,supermarkets,supermarkt,supermarche,warenhaus',
    anywhere: 'grocery retail,retail tech',
  },
  food: {
    named:
      'Food & Beverages,Food and Beverage Services,Food and Beverage Manufacturing,Food Production,Dairy,' +
      'Wine & Spirits,Restaurants,Herstellung von Nahrungsmitteln und Getränken,Lebensmittel und Getränke,' +
      'Industrie alimentaire et boissons,Alimentación y bebidas,Alimentos e bebidas,Alimentari e bevande,' +
      'Voedingsmiddelen en dranken',
    company:
      'foods,food,brewery,brewing,brauerei,molkerei,bakery,backerei,dairy,beverages,winery,brouwerij,*brauerei',
    anywhere: 'foodtech',
  },
  energy: {
    named:
      'Utilities,Oil & Energy,Oil and Gas,Renewables & Environment,Renewable Energy Semiconductor Manufacturing,' +
      'Services for Renewable Energy,Solar Electric Power Generation,Wind Electric Power Generation,' +
      'Electric Power Generation,Energieversorgung,Erneuerbare Energien,Services publics,Servicios públicos,' +
      'Energia,Energie,Nutsbedrijven',
    company: 'energy,energie,energia,energies,stadtwerke,solar,windpower,electricity,petroleum',
    anywhere: 'renewable energy,renewables,cleantech,erneuerbare energien',
  },
  automotive: {
    named:
      'Automotive,Motor Vehicle Manufacturing,Motor Vehicle Parts Manufacturing,Automobil,Automobilbau,' +
      'Kraftfahrzeugbau,Automobile,Industria automotriz,Automoción,Automotivo,Settore automobilistico,' +
      'Automobielindustrie,Construction automobile',
    company: 'automotive,motors,automobile,automobiles,autohaus',
    anywhere: 'automotive',
  },
  aerospace: {
    named:
      'Aviation & Aerospace,Aviation and Aerospace Component Manufacturing,Airlines/Aviation,Airlines and Aviation,' +
      'Defense & Space,Defense and Space Manufacturing,Luft- und Raumfahrt,Aéronautique et aérospatiale,' +
      'Aeronáutica y aeroespacial,Aviação e aeroespacial,Aerospaziale,Luchtvaart',
    company: 'airlines,airways,aerospace,aviation,luftfahrt,aerospatiale,satellites',
    anywhere: 'aerospace,new space',
  },
  logistics: {
    named:
      'Logistics & Supply Chain,Transportation Logistics Supply Chain and Storage,Transportation/Trucking/Railroad,' +
      'Truck Transportation,Maritime,Maritime Transportation,Package/Freight Delivery,Freight and Package Transportation,' +
      'Warehousing,Rail Transportation,Transport und Logistik,Transport et logistique,Transporte y logística,' +
      'Transporte e logística,Trasporti e logistica,Transport en logistiek',
    company:
      'freight,logistics,logistik,logistique,logistica,shipping,spedition,cargo,railways,transporte,transports',
    anywhere: 'logtech',
  },
  construction: {
    named:
      'Construction,Civil Engineering,Building Materials,Building Construction,Architecture & Planning,' +
      'Architecture and Planning,Bauwesen,Hoch- und Tiefbau,Bâtiment,Secteur du BTP,Construcción,Construção,' +
      'Edilizia,Bouw,Bouwnijverheid',
    company:
      'construction,hochbau,tiefbau,bauunternehmen,builders,construcciones,costruzioni,bouwbedrijf,' +
      'architects,architekten,architectes',
    anywhere: 'contech',
  },
  realEstate: {
    named:
      'Real Estate,Commercial Real Estate,Leasing Real Estate,Immobilien,Immobilienwesen,Immobilier,' +
      'Bienes inmobiliarios,Inmobiliaria,Imóveis,Imobiliário,Immobiliare,Vastgoed',
    company:
      'real estate,realty,immobilien,immobilier,inmobiliaria,imobiliaria,immobiliare,vastgoed,properties',
    anywhere: 'real estate,proptech',
  },
  telecom: {
    named:
      'Telecommunications,Wireless,Wireless Services,Telekommunikation,Télécommunications,Telecomunicaciones,' +
      'Telecomunicações,Telecomunicazioni,Telecommunicatie',
    company: 'telecom,telekom,telecommunications,telecomunicaciones,telefonica,telefonia,mobile networks',
    anywhere: 'telco',
  },
  government: {
    named:
      'Government Administration,Public Policy,Public Policy Offices,Political Organization,' +
      'Öffentliche Verwaltung,Administration publique,Administración gubernamental,Administração pública,' +
      'Pubblica amministrazione,Overheid,Overheidsadministratie',
    company:
      'ministry,bundesministerium,ministerium,ministere,ministerio,ministero,gemeente,mairie,ayuntamiento,' +
      'prefeitura,city council,county council,stadtverwaltung',
    anywhere: 'govtech,civil service',
  },
  nonprofit: {
    named:
      'Nonprofit Organization Management,Non-profit Organizations,Non-profit Organization Management,Philanthropy,' +
      'Philanthropic Fundraising Services,Civic & Social Organization,Civic and Social Organizations,' +
      'Gemeinnützige Organisationen,Organisations à but non lucratif,Organizaciones sin ánimo de lucro,' +
      'Organizações sem fins lucrativos,Organizzazioni no profit,Non-profitorganisaties',
    company: 'foodbank,charity,stiftung,ngo,hilfswerk',
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
  travel: {
    named:
      'Leisure Travel & Tourism,Travel Arrangements,Hospitality,Hotels and Motels,Tourismus,Gastgewerbe,' +
      'Tourisme et loisirs,Hôtellerie et restauration,Hostelería,Turismo,Hotelaria,Toerisme,Horeca',
    company: 'hotel,hotels,resorts,travel,tourism,tourismus,reisen,hospitality',
    anywhere: 'travel tech,traveltech',
  },
  agriculture: {
    named:
      'Farming,Ranching,Agriculture,Landwirtschaft,Agricultura,Agricoltura,Landbouw,Horticulture,Fishery',
    company: 'farms,agrar,agro,landwirtschaft,agricole,agricola',
    anywhere: 'agtech,agritech',
  },
  games: {
    named:
      'Computer Games,Mobile Gaming Apps,Computerspiele,Jeux vidéo,Jeux électroniques,Videojuegos,Jogos de computador,' +
      'Videogiochi,Computerspellen',
    company: 'games,gaming,game studio,game studios',
    anywhere: 'gamedev',
  },
  fashion: {
    named:
      'Apparel & Fashion,Apparel Manufacturing,Retail Apparel and Fashion,Luxury Goods & Jewelry,Textiles,' +
      'Textile Manufacturing,Mode,Bekleidung und Mode,Mode et habillement,Moda,Moda y confección,Kleding en mode',
    company: 'fashion,couture,apparel,textil,textiles,mode',
  },
  chemicals: {
    named:
      'Chemicals,Chemical Manufacturing,Plastics,Plastics Manufacturing,Chemie,Chemische Industrie,' +
      'Industrie chimique,Productos químicos,Produtos químicos,Prodotti chimici,Chemische producten',
    company: 'chemicals,chemie,chimie,quimica,chimica,chemical,polymers',
  },
  machinery: {
    named:
      'Machinery,Machinery Manufacturing,Mechanical or Industrial Engineering,Industrial Machinery Manufacturing,' +
      'Industrial Automation,Automation Machinery Manufacturing,Maschinenbau,Fabrication de machines,' +
      'Fabricación de maquinaria,Fabricação de máquinas,Produzione di macchinari,Machinebouw',
    company: 'maschinenbau,robotics,machinery,machines,werkzeugmaschinen,*maschinenbau',
    anywhere: 'industrial automation',
  },
};
