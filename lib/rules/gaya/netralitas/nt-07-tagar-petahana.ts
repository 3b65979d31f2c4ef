import { oncePerWord } from '../../../bahasa/per-word';
import type { Agency, Election } from '../../../draft/agency';
import type { Examples } from '../examples';
import type { Hit, LineRule } from '../rule';
import { duringElection } from './example-election';
import { compact, electionNow, isOwnTag, levelOn, runnersOf } from './politics';

const ruler = '(?:pak|bu|bapak|ibu)?(?:wali|walikota|bupati|gubernur|presiden|kades)';
/** Tags that ask for somebody, whoever it is. */
const telling = new RegExp(
  `^(?:kami|ayo|tetap|kita|siap|warga|all?in)?(?:lanjutkan|dukung|pilih|coblos|menangkan|bersama|satukomandobersama)(?:lah)?(?:pak|bu|bapak|ibu|bang|${ruler}|paslon|nomor|no|0)(?:\\p{L}|\\d)*$|(?:2|dua|satu|1)x?periode|(?:2|dua)p(?:lagi)?$|periodelagi|satuputaran|^(?:20\\d\\d)?ganti${ruler}|paslon(?:0?\\d|satu|dua|tiga)|(?:coblos|pilih)(?:nomor|no)?(?:0?\\d|satu|dua|tiga)$|^salam(?:1|2|3|4|satu|dua|tiga|empat)jari|tetappak(?:wali|bupati|gubernur)|^menangkan(?:paslon|0)`,
  'u',
);
/** Served with somebody, not voted for. */
const together = /^(?:bersama)(?:pak|bu|bapak|ibu)(?!wali|bupati|gubernur|presiden)/;

const compiled = new WeakMap<Election, { tags: ReadonlySet<string>; slogans: ReadonlySet<string> }>();

function wordsOf(election: Election) {
  const known = compiled.get(election);
  if (known) return known;
  const slogans = election.candidates.flatMap((one) => one.slogans);
  const made = {
    tags: new Set([...election.tags, ...slogans].map(compact)),
    slogans: new Set(
      slogans.filter((slogan) => slogan.trim().includes(' ')).map((slogan) => slogan.trim().toLowerCase()),
    ),
  };
  compiled.set(election, made);
  return made;
}

/** "#SuryaDharma2026", "#DukungKarta": a candidate's name in a tag. */
function holdsName(tag: string, election: Election): boolean {
  const urged = /^(?:dukung|pilih|coblos|menangkan)(?:pak|bu|bapak|ibu)?/.exec(tag)?.[0] ?? '';
  return runnersOf(election).some(({ words }) => {
    const name = compact(words.join(''));
    const first = compact(words[0] ?? '');
    return (
      (name.length > 7 && tag.includes(name)) || (urged !== '' && first.length > 3 && tag.startsWith(urged + first))
    );
  });
}

const isTelling = oncePerWord((norm) => telling.test(compact(norm)) && !together.test(compact(norm)));
const isOfElection = (tag: string, election: Election): boolean =>
  wordsOf(election).tags.has(tag) || holdsName(tag, election);

/** A slogan of the pack in running text; the town's own motto is left alone. */
function slogansIn(text: string, election: Election, agency: Agency, today: string): Hit['span'][] {
  const lower = text.toLowerCase();
  return [...wordsOf(election).slogans].flatMap((slogan) => {
    const start = lower.indexOf(slogan);
    if (start < 0 || isOwnTag(agency, today, slogan)) return [];
    const isWhole = !/[\p{L}\d#@]/u.test(`${lower.charAt(start - 1)}${lower.charAt(start + slogan.length)}`);
    return isWhole ? [{ start, end: start + slogan.length }] : [];
  });
}

/** The tag line of somebody who stands for election. */
export const rule: LineRule = {
  id: 'NT-07',
  level: 'tahan',
  title: { id: 'Tagar atau slogan calon' },
  why: { id: 'Slogan petahana pada akun dinas bisa dibaca sebagai kampanye.' },
  source: 'SKB lima lembaga No. 2/2022',
  find({ text, tokens, hashtags }, scene) {
    const election = electionNow(scene);
    if (!election && hashtags.length === 0) return [];
    const { agency, today } = scene;
    const spans = tokens.flatMap((token) => {
      const { kind, norm, start, end } = token;
      if (kind !== 'hashtag') return [];
      const isKnown = election !== null && isOfElection(compact(norm), election);
      return (isKnown || isTelling(token)) && !isOwnTag(agency, today, norm) ? [{ start, end }] : [];
    });
    const slogans = election ? slogansIn(text, election, agency, today) : [];
    return [...spans, ...slogans].map((span) => ({
      span,
      message: { id: 'Ganti dengan tagar resmi daerah atau layanan.' },
      level: levelOn(scene),
    }));
  },
};

const agency = duringElection;

export const examples: Examples = {
  wrong: [
    { agency, text: 'Warga menanam pohon. #LanjutkanPakWali', fixed: null },
    { text: 'Warga menanam pohon. #LanjutkanPakWali', fixed: null },
    { agency, text: '🌿 #kotabangkit', fixed: null },
    { agency, text: 'Ayo Lanjut Melaju bersama warga.', fixed: null },
    { agency, text: 'Pasar ramai. #DukungPakKarta', fixed: null },
  ],
  right: [
    { agency, text: 'Warga menanam pohon. #Pangkalpinang' },
    { agency, text: 'Warga bergotong royong. #TetapGotongRoyong' },
    { agency, text: 'Belanja di pasar. #DukungUMKM #DukungProdukLokal' },
    'Pasar ramai. #KotaBangkit',
    { agency, today: '2027-02-01', text: 'Pasar ramai. #KotaBangkit' },
  ],
};
