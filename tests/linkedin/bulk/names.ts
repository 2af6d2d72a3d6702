/** Names by number, invented: the same number is the same name in every export. As awkward as real ones, and as seldom. */

const FIRST = [
  ...[
    'Ada',
    'Bram',
    'Cosima',
    'Dario',
    'Elif',
    'Fenna',
    'Goran',
    'Hanne',
    'Ilse',
    'Jorge',
    'Kaia',
    'Lennart',
  ],
  ...[
    'Mirela',
    'Nils',
    'Oksana',
    'Pavel',
    'Quentin',
    'Rosa',
    'Sven',
    'Talia',
    'Ugo',
    'Vesna',
    'Wim',
    'Xenia',
  ],
  ...[
    'Yara',
    'Zeno',
    'Zoë',
    'André',
    'Søren',
    'Łucja',
    'Minh Anh',
    'Jean-Luc',
    "D'Arcy",
    'Márta',
    'Ömer',
    'José',
  ],
];
const STARTS = [
  ...['Amber', 'Birch', 'Cloud', 'Drift', 'Elder', 'Fern', 'Gorse', 'Heather', 'Iron', 'Juniper', 'Kestrel'],
  ...['Larch', 'Moss', 'Night', 'Otter', 'Pebble', 'Quill', 'Rook', 'Salt', 'Thistle', 'Under', 'Vetch'],
  ...['Willow', 'Yarrow', 'Zephyr', 'Brindle', 'Cinder', 'Dapple', 'Ember', 'Flint', 'Hollow', 'Lantern'],
];
const ENDS = [
  ...['wick', 'ford', 'holt', 'mere', 'field', 'gate', 'by', 'stead', 'brook', 'well', 'thorn', 'croft'],
  ...['dale', 'ham', 'bank', 'row', 'garth', 'moor', 'shaw', 'combe', 'lund', 'beck', 'fell', 'worth'],
  ...['ley', 'ton', 'hurst', 'den', 'bridge', 'cote', 'water', 'stone', 'land', 'wood', 'hill', 'marsh'],
];
/** Whole names in other scripts, with what their addresses are made of. */
const SCRIPTS = [
  ['Олена', 'Калинова'],
  ['ليلى', 'الواحة'],
  ['美咲', '月影'],
  ['서연', '달빛'],
  ['Δάφνη', 'Αμυγδαλή'],
  ['Zoé', 'Brisécaille'],
] as const;

export interface NumberedName {
  firstName: string;
  /** As the member writes it, credentials and emoji included. */
  lastName: string;
  slug: string;
}

/** @param n from 0. @returns a name; some have one that another number has, too, and all have an address of their own. */
export function nameOf(n: number): NumberedName {
  const plain = plainNameOf(n % 115 === 114 ? n - 57 : n);
  const mark = (n * 2_654_435_761) % 0xffffff;
  const slug = `${plain.firstName} ${plain.lastName}`.toLowerCase().replace(/[^\p{L}]+/gu, '-');
  const ascii = n % 12 === 5 ? slug : slug.normalize('NFD').replace(/\p{M}/gu, '');
  return { ...adorned(plain, n), slug: `${ascii}-${mark.toString(16)}${n.toString(36)}` };
}

function plainNameOf(n: number): { firstName: string; lastName: string } {
  const script = SCRIPTS[n % 12 === 5 ? Math.floor(n / 12) % (SCRIPTS.length * 2) : -1];
  const [first, last] = script ?? [];
  const start = Math.floor(n / (script ? 12 : FIRST.length));
  const end = ENDS[Math.floor(start / STARTS.length) % ENDS.length] ?? '';
  const lastName = (STARTS[start % STARTS.length] ?? '') + end;
  return {
    firstName: first ?? FIRST[n % FIRST.length] ?? '',
    lastName: last === undefined ? lastName : `${last} ${lastName}`,
  };
}

/** What members add to their names, each in a few of a hundred. */
function adorned({ firstName, lastName }: { firstName: string; lastName: string }, n: number) {
  switch (n % 89) {
    case 1:
      return { firstName, lastName: `${lastName}, PhD` };
    case 3:
      return { firstName, lastName: `${lastName}, MBA, PMP®` };
    case 7:
      return { firstName, lastName: `${lastName} 🚀` };
    case 11:
      return { firstName: `Dr. ${firstName}`, lastName };
    case 17:
      return { firstName: `${firstName} "${firstName.slice(0, 2)}"`, lastName };
    case 23:
      return { firstName: firstName.toUpperCase(), lastName: lastName.toUpperCase() };
    case 31:
      return { firstName: `✨ ${firstName}`, lastName: `${lastName} (she/her)` };
    case 43:
      return { firstName, lastName: `van der ${lastName}` };
    case 59:
      return { firstName: `${firstName} (${firstName.slice(0, 3)})`, lastName: lastName.toLowerCase() };
    default:
      return { firstName, lastName };
  }
}
