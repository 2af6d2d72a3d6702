import type { Industry, IndustryWords } from '../industry';

/** Branches that look after people, places and goods. */
export const SERVING = {
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
  retail: {
    named:
      'Retail,Consumer Goods,Supermarkets,Online and Mail Order Retail,Wholesale,Einzelhandel,Commerce de détail,' +
      'Venta al por menor,Comercio minorista,Varejo,Vendita al dettaglio,Detailhandel',
    company: 'retail,supermarkets,supermarkt,supermarche,warenhaus',
    anywhere: 'grocery retail,retail tech',
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
  realEstate: {
    named:
      'Real Estate,Commercial Real Estate,Leasing Real Estate,Immobilien,Immobilienwesen,Immobilier,' +
      'Bienes inmobiliarios,Inmobiliaria,Imóveis,Imobiliário,Immobiliare,Vastgoed',
    company:
      'real estate,realty,immobilien,immobilier,inmobiliaria,imobiliaria,immobiliare,vastgoed,properties',
    anywhere: 'real estate,proptech',
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
  travel: {
    named:
      'Leisure Travel & Tourism,Travel Arrangements,Hospitality,Hotels and Motels,Tourismus,Gastgewerbe,' +
      'Tourisme et loisirs,Hôtellerie et restauration,Hostelería,Turismo,Hotelaria,Toerisme,Horeca',
    company: 'hotel,hotels,resorts,travel,tourism,tourismus,reisen,hospitality',
    anywhere: 'travel tech,traveltech',
  },
} as const satisfies Partial<Record<Industry, IndustryWords>>;
