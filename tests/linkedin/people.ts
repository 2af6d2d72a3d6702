import { randomFrom } from './random';

/**
 * The cast of the invented LinkedIn: nobody here exists, nor do their companies and schools. Names are
 * made to be awkward in the ways that real ones are: scripts, particles, credentials, emoji, doubles.
 */
export interface Person {
  slug: string;
  /** `ACo` and 36 characters, as SDUI pages carry it. */
  memberId: string;
  firstName: string;
  /** As the member writes it, credentials and emoji included. */
  lastName: string;
  /** The heading of the profile page. */
  name: string;
  title: string;
  company: string;
  /** Empty where the profile shows none. */
  school: string;
  location: string;
  headline: string;
  /** Shown beside the name. */
  pronouns?: string;
  verified?: boolean;
  mail?: string;
  /** What they did before; an export made earlier still says so. */
  before?: { title: string; company: string };
}

type Extras = Partial<Pick<Person, 'headline' | 'pronouns' | 'verified' | 'mail' | 'before'>>;
type Row = [
  slug: string,
  firstName: string,
  lastName: string,
  title: string,
  company: string,
  school: string,
  location: string,
  extras?: Extras,
];

const VIENNA = 'Vienna, Austria';
// One person a line, to be read as a table.
// prettier-ignore
const ROWS: Row[] = [
  ['wren-applegarth', 'Wren', 'Applegarth', 'Head of Product', 'Lanternfish Studio', 'Larkmoor University', VIENNA],
  ['tamsin-quillfeather', 'Tamsin', 'Quillfeather', 'Head of Design', 'Brindlewick Analytics', 'Larkmoor University', VIENNA, { verified: true }],
  ['odalys-fernhollow-3b17', 'Odalys', 'Fernhollow', 'Director of Engineering', 'Moonpetal Robotics', 'Institute of Tidal Studies', 'Lisbon, Portugal', { before: { title: 'Engineering Manager', company: 'Otterbank' } }],
  ['bramwell-oxentide', 'Bramwell', 'Oxentide', 'VP Operations', 'Halverton Freight', 'Cobblegate Business School', 'Rotterdam, Netherlands'],
  ['shirakumo-aoi', '葵', '白雲', 'プロダクトマネージャー', '月影製作所', '東雲大学', '日本 東京', { headline: '月影製作所のプロダクトマネージャー。静かな道具を作っています' }],
  ['ليلى-نورسين-5a21', 'ليلى', 'نورسين', 'مديرة المنتجات', 'شركة الواحة الزرقاء', 'جامعة المنارة البيضاء', 'دبي، الإمارات العربية المتحدة', { headline: 'مديرة المنتجات في شركة الواحة الزرقاء' }],
  ['marisol-quintanar-phd', 'Marisol', 'Quintanar, PhD 🚀', 'Principal Scientist', 'Saltgrass Biolabs', 'Institute of Tidal Studies', 'Valencia, Spain', { headline: 'Principal Scientist | Proteins, patience & paella', verified: true }],
  ['joost-van-der-kwikstaart', 'Joost', 'van der Kwikstaart', 'Finance Director', 'Polderlicht Energie', 'Dijkzicht Hogeschool', 'Utrecht, Netherlands', { before: { title: 'Head of Controlling', company: 'Halverton Freight' } }],
  ['nora-lindqvarn', 'Nora', 'Lindqvarn', 'Head of Marketing', 'Fjällsippa Foods', 'Norrsken Handelsskola', 'Gothenburg, Sweden'],
  ['nora-lindqvarn-88c4', 'Nora', 'Lindqvarn', 'Architect', 'Studio Björkglimt', 'Norrsken Handelsskola', 'Malmö, Sweden'],
  ['ignatius-pell', 'Ignatius', 'Pell', 'Chief of Staff', 'Otterbank', 'Cobblegate Business School', 'London, United Kingdom', { mail: 'ignatius@pell.example' }],
  ['zofia-mglista', 'Zofia', 'Mglista', 'Head of Data', 'Srebrna Wydra', 'Politechnika Jeziorna', 'Kraków, Poland', { before: { title: 'Lead Data Scientist', company: 'Brindlewick Analytics' } }],
  ['caspian-thornwhistle', 'Caspian', 'Thornwhistle', 'Product Director', 'Quillhaven Publishing', 'Larkmoor University', 'Edinburgh, United Kingdom', { pronouns: 'He/Him' }],
  ['delphine-aubrelune', 'Delphine', 'Aubrelune', 'Directrice marketing', 'Maison Brisecaille', 'École des Marées', 'Nantes, France', { headline: 'Directrice marketing chez Maison Brisecaille' }],
  ['emeka-oduvale', 'Emeka', 'Oduvale', 'Head of Partnerships', 'Baobab Ledger', 'Lagoon State College', 'Lagos, Nigeria', { mail: 'emeka@oduvale.example' }],
  ['priya-chandravati-99', 'Priya', 'Chandravati', 'Engineering Director', 'Monsoon Metrics', 'Institute of Tidal Studies', 'Pune, India', { pronouns: 'She/Her', verified: true }],
  ['lorcan-osullivane', 'Lorcan', "O'Sullivane", 'COO', 'Peatmoss Payments', 'Burren College of Commerce', 'Cork, Ireland'],
  ['hedwig-sternbaum', 'Hedwig', 'Sternbaum', 'Leiterin Personal', 'Uhrwerk & Söhne', 'Hochschule Nebelfurt', 'Graz, Österreich', { headline: 'Leiterin Personal bei Uhrwerk & Söhne' }],
  ['sunniva-dalgrin', 'Sunniva', 'Dalgrin', 'Head of Sustainability', 'Polderlicht Energie', 'Norrsken Handelsskola', 'Bergen, Norway'],
  ['tobiah-marchbank', 'Tobiah', 'Marchbank', 'Managing Partner', 'Marchbank & Rook', 'Cobblegate Business School', 'Leeds, United Kingdom'],
  ['yevheniia-zorepad', 'Євгенія', 'Зорепад', 'Head of Research', 'Калинова Лабораторія', 'Університет Сріблястої Гори', 'Lviv, Ukraine', { headline: 'Head of Research · Калинова Лабораторія' }],
  ['matteo-brezzalunga', 'Matteo', 'Brezzalunga', 'Creative Director', 'Officina Ventosa', 'Accademia del Faro', 'Turin, Italy'],
  ['xiomara-velacruz', 'Xiomara', 'Velacruz', 'Head of Customer Success', 'Nube Serena', 'Colegio del Alba', 'Bogotá, Colombia'],
  ['rutger-stormvink', 'Rutger', 'Stormvink', 'Plant Manager', 'Halverton Freight', 'Dijkzicht Hogeschool', 'Antwerp, Belgium'],
  ['anneliese-pfauenauge', 'Anneliese', 'Pfauenauge', 'Head of Legal', 'Uhrwerk & Söhne', 'Hochschule Nebelfurt', 'Munich, Germany'],
  ['kofi-asantewell', 'Kofi', 'Asantewell', 'Founder', 'Harmattan Tools', '', 'Accra, Ghana', { headline: 'Founder at Harmattan Tools. We make small tools for small shops.' }],
  ['birgitta-vinterfjord', 'Birgitta', 'Vinterfjord', 'Head of Procurement', 'Fjällsippa Foods', 'Norrsken Handelsskola', 'Uppsala, Sweden'],
  ['dashiell-crumb', 'Dashiell', 'Crumb', 'Editor at Large', 'Quillhaven Publishing', '', 'Dublin, Ireland'],
  ['soraya-kamarband', 'Soraya', 'Kamarband', 'Head of Risk', 'Peatmoss Payments', 'Larkmoor University', 'Toronto, Canada'],
  ['pim-de-wolkenveld', 'Pim', 'de Wolkenveld', 'Software Architect', 'Polderlicht Energie', 'Dijkzicht Hogeschool', 'Delft, Netherlands'],
  ['ottoline-grebe', 'Ottoline', 'Grebe', 'Head of Communications', 'Otterbank', 'Larkmoor University', 'Bristol, United Kingdom'],
  ['ferran-puigclar', 'Ferran', 'Puigclar', 'Logistics Lead', 'Halverton Freight', 'Colegio del Alba', 'Girona, Spain'],
  ['ulla-brit-hase', 'Ulla-Brit', 'Hase', 'Controller', 'Uhrwerk & Söhne', 'Hochschule Nebelfurt', 'Linz, Österreich'],
  ['gideon-tarnwick', 'Gideon', 'Tarnwick', 'Recruiter', 'Brightgorse Talent', 'Cobblegate Business School', 'Manchester, United Kingdom', { headline: 'Hiring! 🔥 Recruiter at Brightgorse Talent' }],
  ['minh-anh-trangsuoi', 'Minh Anh', 'Trăng Suối', 'Product Lead', 'Sao Mai Mobility', 'Đại học Bến Sương', 'Da Nang, Vietnam'],
  ['esperanza-luzdemar', 'Esperanza', 'Luzdemar', 'Head of Insights', 'Nube Serena', 'Colegio del Alba', 'Quito, Ecuador'],
  ['alasdair-bogmyrtle', 'Alasdair', 'Bogmyrtle', 'CTO', 'Peatmoss Payments', 'Burren College of Commerce', 'Glasgow, United Kingdom'],
  ['radomir-slavokvet', 'Radomir', 'Slavokvet', 'Head of Platform', 'Srebrna Wydra', 'Politechnika Jeziorna', 'Brno, Czechia'],
  ['clementine-boisjoli', 'Clémentine', 'Boisjoli', 'Responsable produit', 'Maison Brisecaille', 'École des Marées', 'Lyon, France', { headline: 'Responsable produit chez Maison Brisecaille' }],
  ['hye-rin-dalbit', '혜린', '달빛', '디자인 리드', '은하수공방', '새벽대학교', '대한민국 서울', { headline: '은하수공방 디자인 리드' }],
  ['thelonius-brack', 'Thelonius', 'Brack', 'Interim CFO', 'Self-employed', 'Cobblegate Business School', 'Oslo, Norway'],
];

/** Everybody, the user first. */
export const CAST: readonly Person[] = ROWS.map(personOf);

/** The user of the extension. */
export const YOU: Person = personCalled('wren-applegarth');

/** @returns that person of the cast. @throws when nobody has this slug. */
export function personCalled(slug: string): Person {
  const person = CAST.find((one) => one.slug === slug);
  if (!person) throw new Error(`nobody in the cast is called ${slug}`);
  return person;
}

/** @returns a member id that always belongs to the same slug. */
export function memberIdFor(slug: string): string {
  return `ACoAA${randomFrom(`member ${slug}`).text(34)}`;
}

function personOf(row: Row): Person {
  const [slug, firstName, lastName, title, company, school, location, extras] = row;
  return {
    slug,
    memberId: memberIdFor(slug),
    firstName,
    lastName,
    name: `${firstName} ${lastName}`,
    title,
    company,
    school,
    location,
    headline: `${title} at ${company}`,
    ...extras,
  };
}
