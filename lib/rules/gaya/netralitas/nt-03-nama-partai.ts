import { wordList } from '../../../bahasa/data/word-list';
import type { Paragraph, Token } from '../../../bahasa/reading';
import { tokenize } from '../../../bahasa/tokenize';
import type { Election } from '../../../draft/agency';
import type { Examples } from '../examples';
import { heldList } from '../held-words';
import { isQuoted } from '../is-quoted';
import type { Hit, LineRule } from '../rule';
import { plainParties, shortParties } from './data/party-names';
import { duringElection } from './example-election';
import { electionNow, isWarning, levelOn, sentenceAround } from './politics';

/** "Partai Final": a match, not a party; "partai politik": all of them. */
const noParty = new Set(
  wordList(`final semifinal perempatfinal perempat puncak penyisihan politik peserta tunggal ganda putra putri perdana pertama kedua ketiga keempat kelima tambahan utama
    pembuka penutup hidup mati lokal pengusung pendukung koalisi penentu besar kecil baru lain tersebut ini itu dan di yang pemenang oposisi pengusul kandang tandang grand big laga liga`),
);
const plain = new Set(plainParties);
const short = new Set(shortParties);
const partyBefore = new Set(
  wordList(
    'kader fraksi dpc dpd dpw dpp dprd caleg bacaleg pac ranting ketum politikus politisi simpatisan relawan koalisi bendera',
  ),
);
/** The short names of parties mean other things as well: a tax, an agreement, the United Nations. */
const otherSense = new Set(
  wordList(
    'pajak samsat kendaraan bayar pembayaran membayar lunas pelunasan sppt tunggakan wajib perjanjian kerja penyuluh keluarga berencana kb bumi bangunan tagihan denda objek nop',
  ),
);
const parties = heldList(['partai', ...plainParties, ...shortParties]);
const painting = new Set(wordList('kuningkan birukan merahkan putihkan oranyekan unggukan'));

const compiled = new WeakMap<Election, readonly (readonly string[])[]>();

/** Words of the parties' names and short names, the longest first. */
function partiesOf(election: Election): readonly (readonly string[])[] {
  const known = compiled.get(election);
  if (known) return known;
  const names = election.parties.flatMap(({ name, short: brief }) => [
    name,
    name.replace(/^partai /i, ''),
    brief ?? '',
  ]);
  const made = [...new Set(names)]
    .map((name) => tokenize(name).map(({ norm }) => norm))
    .filter((words) => words.length > 0)
    .sort((a, b) => b.length - a.length);
  compiled.set(election, made);
  return made;
}

const isCapitals = ({ text }: Token): boolean => text.length > 1 && text === text.toUpperCase();

/** How many tokens from `at` on name a party of the pack. */
function ofPack({ tokens }: Paragraph, at: number, election: Election | null): number {
  const token = tokens[at];
  if (!election || !token?.isCapital) return 0;
  const words = partiesOf(election).find(
    (one) => token.norm === one[0] && one.every((word, offset) => tokens[at + offset]?.norm === word),
  );
  if (!words) return 0;
  const isShort = words.length === 1 && (token.text.length < 5 || short.has(token.norm));
  if (isShort && (!isCapitals(token) || tokens.some(({ norm }) => otherSense.has(norm)))) return 0;
  return words.length;
}

function lengthAt(paragraph: Paragraph, at: number, election: Election | null): number {
  const { tokens } = paragraph;
  const token = tokens[at];
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (token?.kind !== 'word') return 0;
  const inPack = ofPack(paragraph, at, election);
  if (inPack > 0) return inPack;
  if (token.norm === 'partai') {
    if (next?.kind !== 'word' || !next.isCapital || noParty.has(next.norm)) return 0;
    let to = at + 1;
    while (to < at + 4 && tokens[to]?.kind === 'word' && tokens[to]?.isCapital && (to === at + 1 || !isCapitals(token)))
      to++;
    return to - at;
  }
  if (token.norm === 'pdi' && next?.norm === 'perjuangan') return 2;
  if (plain.has(token.norm) && token.isCapital) return 1;
  if (short.has(token.norm) && token.isCapital && before && partyBefore.has(before.norm)) return 1;
  // "Kuningkan Pangkalpinang": a colour that is asked for.
  const isPainting =
    election !== null &&
    painting.has(token.norm) &&
    next?.kind === 'word' &&
    !/^(?:bendera|langit|pagar|dinding|tembok|gapura|jalan)$/.test(next.norm);
  return isPainting ? 2 : 0;
}

/** A political party: its name, its short name, its colour as a call. */
export const rule: LineRule = {
  id: 'NT-03',
  level: 'tahan',
  title: { id: 'Nama partai disebut' },
  why: { id: 'Akun pemerintah tidak memuat atribut partai.' },
  source: 'SKB lima lembaga No. 2/2022',
  find(paragraph, scene) {
    const election = electionNow(scene);
    const hits: Hit[] = [];
    if (!election && !parties.inLine(paragraph)) return hits;
    const { text, tokens, sentences } = paragraph;
    for (let at = 0; at < tokens.length; at++) {
      const length = lengthAt(paragraph, at, election);
      const [first, last] = [tokens[at], tokens[at + length - 1]];
      if (!length || !first || !last) continue;
      const isTalkedAbout =
        isQuoted(tokens, at, at + length) || isWarning(sentenceAround(sentences, text, first.start));
      if (!isTalkedAbout) {
        hits.push({
          span: { start: first.start, end: last.end },
          message: { id: 'Hapus nama partai; sebut unit pemerintah yang bekerja.' },
          level: levelOn(scene),
        });
      }
      at += length - 1;
    }
    return hits;
  },
};

const agency = duringElection;

export const examples: Examples = {
  wrong: [
    { text: 'Bersama Partai Cahaya membagikan sembako.', fixed: null },
    { agency, text: 'Bersama Partai Rukun Nusantara membagikan sembako.', fixed: null },
    { agency, text: '🎁 Sembako dari PRN untuk warga', fixed: null },
    { agency, text: 'TERIMA KASIH PARTAI RUKUN NUSANTARA', fixed: null },
    { agency, text: 'Kuningkan Pangkalpinang bersama kami.', fixed: null },
  ],
  right: [
    'Dinas Sosial membagikan sembako.',
    { agency, text: 'Saksikan Partai Final Liga Kelurahan.' },
    { agency, text: 'Bakesbangpol mendata partai politik.' },
    { agency, text: 'Warga membayar PKB di kantor Samsat.' },
    { agency, text: 'ASN dilarang memakai atribut Partai Rukun Nusantara.' },
    { agency, text: 'Warga hidup rukun se-Nusantara.' },
  ],
};
