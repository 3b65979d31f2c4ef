import { wordList } from '../../../bahasa/data/word-list';
import { oncePerLine } from '../../../bahasa/per-line';
import type { Paragraph } from '../../../bahasa/reading';
import { isSpoken } from '../ejaan/is-spoken';
import type { Examples } from '../examples';
import { heldList } from '../held-words';
import { sentenceAt } from '../in-sentences';
import { keepCase } from '../keep-case';
import type { Hit, TextRule } from '../rule';
import { placedHits } from './placed-hits';

const honorifics = new Set(wordList('bapak bpk bpk. pak ibu bu bapak/ibu ibunda'));
/** Offices of government and the neighbourhood. Not "guru", "kader" or "warga", who are addressed so as a group. */
const offices = new Set(
  wordList(`presiden wapres menteri mendagri mensos menkes gubernur wagub bupati wabup walikota wawali wawako lurah camat kades kadus keuchik sekda sekretaris
    sekdes sekcam seklur kabag kabid kasi kadis kaban kapus kapolri kapolda kapolres kapolresta kapolsek wakapolres wakapolsek wakapolresta kajari kajati dandim danramil danrem pangdam
    danlanal danlanud babinsa bhabinkamtibmas babinkamtibmas kepala ketua wakil asisten direktur dirut komandan rektor inspektur pj pj. plt plt. plh plh. pjs pjs. penjabat rt rt. rw rw. sekwan kalak kasatpol`),
);
/** What follows "kepala", "ketua", "wakil", "wali" and makes it an office. */
const notOffices = new Set(wordList('keluarga rombongan murid kelas nikah santri rumah'));
/** Before them somebody is addressed or wished well. */
const addressing = new Set(
  wordList(
    'yth yth. terhormat yang kepada selamat terima terimakasih kasih makasih dirgahayu halo hai salam hormat wahai mohon',
  ),
);
const wishes = new Set(
  wordList('selamat terimakasih dirgahayu semoga belasungkawa berdukacita berduka assalamualaikum'),
);

const isOffice = (norm: string, next: string): boolean =>
  (norm === 'wali' && next === 'kota') ||
  (norm === 'anggota' && (next === 'dprd' || next === 'dewan' || next === 'dpr')) ||
  (offices.has(norm) && !notOffices.has(next));

function isAddressed({ tokens, sentences }: Paragraph, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1]?.norm ?? '';
  // "Kepada Bapak Lurah" opens a letter; "bantuan diserahkan kepada Bapak Lurah" is news.
  if (before === 'kepada') return at < 3 || tokens[at - 2]?.norm.startsWith('yth') === true;
  if (addressing.has(before)) return true;
  const sentence = token && sentenceAt(sentences, token.start);
  return sentence?.tokens.some(({ norm }) => wishes.has(norm)) ?? false;
}

const honouring = heldList(honorifics);

function honoursIn(paragraph: Paragraph): readonly Hit[] {
  const { tokens } = paragraph;
  return tokens.flatMap((token, at): Hit[] => {
    if (!honouring.isOne(token) || token.kind !== 'word') return [];
    // "Bpk." may leave its full stop apart.
    const to = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
    const office = tokens[to];
    if (office?.kind !== 'word' || !isOffice(office.norm, tokens[to + 1]?.norm ?? '')) return [];
    if (tokens[at - 1]?.text === '/' || isAddressed(paragraph, at) || isSpoken(tokens, at)) return [];
    const isFirst = paragraph.sentences.some((one) => one.tokens.find(({ kind }) => kind === 'word') === token);
    const fix = isFirst ? keepCase(office.text, token.text.charAt(0)) : office.text;
    const span = { start: token.start, end: office.end };
    return [{ span, fix, message: { id: `Tulis “${fix}” saja, tanpa sapaan.` } }];
  });
}

const honoursOf = oncePerLine(honoursIn);

/** "Bapak" or "Ibu" before an office in news. */
export const rule: TextRule = {
  id: 'GB-15',
  level: 'info',
  title: { id: 'Jabatan tanpa Bapak atau Ibu' },
  why: { id: 'Berita menyebut jabatan dan nama saja; sapaan dipakai dalam surat dan sambutan.' },
  source: 'Kesepakatan Admin Berita Kemenag Kalsel 2014, butir 4',
  look: (reading, { jenis }) => (jenis === 'ucapan' ? [] : placedHits(honouring.linesOf(reading), honoursOf)),
};

export const examples: Examples = {
  wrong: [
    { text: 'Bapak Camat Hasan Basri hadir.', fixed: 'Camat Hasan Basri hadir.' },
    {
      text: 'Pelatihan dibuka oleh Bapak Wali Kota di balai warga.',
      fixed: 'Pelatihan dibuka oleh Wali Kota di balai warga.',
    },
    { text: 'RAPAT DIPIMPIN BAPAK LURAH KEJAKSAAN', fixed: 'RAPAT DIPIMPIN LURAH KEJAKSAAN' },
    { text: '🌱 Pak lurah menanam pohon bersama kader.', fixed: '🌱 Lurah menanam pohon bersama kader.' },
    {
      text: 'Turut hadir Ibu Ketua TP PKK dan Bapak Kapolsek.',
      fixed: 'Turut hadir Ketua TP PKK dan Kapolsek.',
      jenis: 'kegiatan',
    },
  ],
  right: [
    'Camat Hasan Basri hadir.',
    'Yth. Bapak Wali Kota Pangkalpinang',
    '"Terima kasih, Bapak Camat," kata Ketua RT 02 Budi Santoso.',
    'Bapak dan Ibu warga RT 02 bekerja bakti.',
    'Ibu kader posyandu menimbang balita; bapak kepala keluarga membantu.',
    { text: 'Selamat ulang tahun, Bapak Wali Kota.', jenis: 'ucapan' },
    'Terima kasih kepada Bapak Lurah yang telah hadir.',
  ],
};
