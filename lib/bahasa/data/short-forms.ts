/** How admins shorten the small words of a caption. The lists hold the full word; whoever asks them hears the short forms, too. */
const shortOf: Readonly<Record<string, readonly string[]>> = {
  untuk: ['utk', 'utuk', 'unt', 'tuk'],
  dengan: ['dgn', 'dg', 'dngn', 'dngan'],
  karena: ['krn', 'karna', 'krna', 'karea'],
  dalam: ['dlm'],
  sebagai: ['sbg', 'sbgai', 'sebagaii'],
  agar: ['agr'],
  supaya: ['spy', 'supya'],
  melalui: ['mll', 'mlalui', 'mlli'],
  secara: ['scr', 'scara'],
  tidak: ['tdk', 'gak', 'nggak', 'ga', 'ndak'],
  dapat: ['dpt'],
  bisa: ['bs', 'bsa'],
  sehingga: ['shg', 'shingga', 'sehinga'],
  kepada: ['kpd'],
  jangan: ['jgn'],
  kemudian: ['kmdn', 'kmudian'],
  setelah: ['stlh'],
  whatsapp: ['wa', 'wa.', 'whatsap'],
  hubungi: ['hub', 'hub.', 'hubungin'],
};

/** A word with the ways it is shortened. */
export const formsOf = (word: string): readonly string[] => [word, ...(shortOf[word] ?? [])];

const fullOf = new Map(Object.entries(shortOf).flatMap(([full, shorts]) => shorts.map((short) => [short, full])));

/** The full word behind a short form; any other word as it is. */
export const fullFormOf = (norm: string): string => fullOf.get(norm) ?? norm;
