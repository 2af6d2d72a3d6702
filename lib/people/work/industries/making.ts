import type { Industry, IndustryWords } from '../industry';

/** Branches that make, grow or build something. */
export const MAKING = {
  pharma: {
    named:
      'Pharmaceuticals,Pharmaceutical Manufacturing,Biotechnology,Biotechnology Research,' +
      'Herstellung von Arzneimitteln,Biotechnologie,Produits pharmaceutiques,Fabricación farmacéutica,' +
      'Biotecnología,Fabricação de produtos farmacêuticos,Biotecnologia,Produzione farmaceutica,' +
      'Farmaceutische productie,Recherche en biotechnologie,Biotechnologieonderzoek',
    company: 'pharma,pharmaceuticals,pharmaceutical,biotech,biolabs,biosciences,therapeutics,biopharma,farma',
    anywhere: 'biotech,biopharma',
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
  agriculture: {
    named:
      'Farming,Ranching,Agriculture,Landwirtschaft,Agricultura,Agricoltura,Landbouw,Horticulture,Fishery',
    company: 'farms,agrar,agro,landwirtschaft,agricole,agricola',
    anywhere: 'agtech,agritech',
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
} as const satisfies Partial<Record<Industry, IndustryWords>>;
