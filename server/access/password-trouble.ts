import type { Region } from '@/lib/region/region';

export const leastLetters = 12;
export const mostLetters = 128;

/** Words that whoever guesses at a Diskominfo tries first. */
const ours = [
  'siap',
  'siar',
  'siapsiar',
  'diskominfo',
  'kominfo',
  'humas',
  'dasbor',
  'admin',
  'pemkot',
  'pemkab',
  'sandi',
];

function wordsOf(name: string, region: Region | undefined): string[] {
  const places = region ? [region.nama, region.provinsi, ...region.kecamatan.map(({ nama }) => nama)] : [];
  const names = [name, ...places].map((one) => one.toLowerCase());
  return [...ours, ...names.flatMap((one) => [one.replace(/[^a-z0-9]/g, ''), ...one.split(/[^a-z0-9]+/)])].filter(
    Boolean,
  );
}

/** One sentence for each warning of the estimator, by its name there. */
const warnings = {
  straightRow: 'Tombol yang berderet di papan ketik mudah ditebak.',
  keyPattern: 'Pola di papan ketik mudah ditebak.',
  simpleRepeat: 'Huruf yang diulang seperti “aaa” mudah ditebak.',
  extendedRepeat: 'Bagian yang diulang seperti “abcabc” mudah ditebak.',
  sequences: 'Urutan seperti “abc” atau “123” mudah ditebak.',
  recentYears: 'Tahun belakangan ini mudah ditebak.',
  dates: 'Tanggal mudah ditebak.',
  topTen: 'Kata sandi ini termasuk yang paling sering dipakai orang.',
  topHundred: 'Kata sandi ini sering dipakai orang.',
  common: 'Kata sandi ini sering dipakai orang.',
  similarToCommon: 'Kata sandi ini mirip dengan yang sering dipakai orang.',
  wordByItself: 'Satu kata saja mudah ditebak.',
  namesByThemselves: 'Nama orang saja mudah ditebak.',
  commonNames: 'Nama yang umum mudah ditebak.',
  userInputs: 'Nama Anda, nama daerah, atau nama kantor mudah ditebak.',
  pwned: 'Kata sandi ini pernah bocor.',
};
const weak = 'Kata sandi ini masih mudah ditebak.';
const advice = 'Pakailah tiga kata atau lebih yang tidak berhubungan.';

/** The estimator with its dictionaries, two megabytes: loaded only when a password is set. */
async function loadEstimator() {
  const [{ ZxcvbnFactory }, common, indonesian] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-id'),
  ]);
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...indonesian.dictionary },
    graphs: common.adjacencyGraphs,
    translations: { ...indonesian.translations, warnings },
    // Beyond this it takes seconds; what is strong before it is strong.
    maxLength: 64,
  });
}
let estimator: ReturnType<typeof loadEstimator> | undefined;

/**
 * Why this cannot be the password of the account of that name, in one or two sentences; null if it can. Any characters
 * are welcome and none is asked for: what counts is how many guesses it takes (a score of 3 of 4, 100 million).
 */
export async function passwordTrouble(password: string, name: string, region?: Region): Promise<string | null> {
  const letters = Array.from(password).length;
  if (letters < leastLetters) return `Kata sandi paling sedikit ${leastLetters} huruf. ${advice}`;
  if (letters > mostLetters) return `Kata sandi paling banyak ${mostLetters} huruf.`;
  estimator ??= loadEstimator();
  const { score, feedback } = (await estimator).check(password, wordsOf(name, region));
  return score >= 3 ? null : `${feedback.warning || weak} ${advice}`;
}
