import { wordList } from '../../../bahasa/data/word-list';
import { oncePerLine } from '../../../bahasa/per-line';
import type { Sentence, Token } from '../../../bahasa/reading';
import type { Unsur } from '../../../draft/unsur';
import type { Examples } from '../examples';
import { heldList } from '../held-words';
import type { Hit, TextRule } from '../rule';
import type { TextScene } from '../scene';

const pictures = new Set(
  wordList(
    'gambar poster flyer flayer flyers e-flyer eflyer pamflet famplet brosur infografis infografik banner selebaran leaflet foto desain slide',
  ),
);
const looking = new Set(
  wordList('lihat cek simak baca perhatikan geser swipe intip pantau cermati lihatlah simaklah bacalah tengok klik'),
);
const told = new Set(
  wordList(
    'info informasi infonya informasinya detail detil detailnya detilnya rincian rinciannya jadwal jadwalnya syarat syaratnya ketentuan ketentuannya keterangan selengkapnya lengkap lengkapnya waktu tempat lokasi tertera tercantum terlampir tercatat persyaratan tata cara',
  ),
);
const prepositions = new Set(wordList('di pada pd dalam lewat melalui dari via sesuai seperti'));
const fillers = new Set(
  wordList('di pada dalam isi seluruh semua langsung saja aja yuk ya dulu lebih lengkap selengkapnya kami'),
);

const pictured = heldList([...pictures].flatMap((word) => [word, `${word}nya`]));
const isPicture = (token: Token): boolean => token.kind === 'word' && pictured.isOne(token);

/** "Lihat di poster", "simak infografis berikut". */
function isLookedAt(tokens: readonly Token[], at: number): boolean {
  // "Lihat foto kegiatan" invites to an album.
  if (tokens[at]?.norm === 'foto') return false;
  let before = at - 1;
  while (before > at - 4 && fillers.has(tokens[before]?.norm ?? '')) before--;
  return looking.has(tokens[before]?.norm ?? '');
}

/** "Info lengkap ada di poster", "syarat tertera pada gambar". */
const isToldThere = (tokens: readonly Token[], at: number): boolean =>
  prepositions.has(tokens[at - 1]?.norm ?? '') &&
  tokens.slice(Math.max(0, at - 8), at).some(({ norm }) => told.has(norm));

const pointer = ({ tokens }: Sentence): Token | undefined =>
  tokens.find((token, at) => isPicture(token) && (isLookedAt(tokens, at) || isToldThere(tokens, at)));

const pointerIn = oncePerLine(({ sentences }) => sentences.map(pointer).find((one) => one) ?? null);
const wordCount = oncePerLine(({ tokens }) => tokens.filter(({ kind }) => kind === 'word').length);

const asked: readonly Unsur[] = ['kapan', 'di-mana'];
const names: Partial<Record<Unsur, string>> = { kapan: 'waktu', 'di-mana': 'tempat' };
/** A text of this length tells something by itself, whatever the picture adds. */
const toldWords = 30;

function missingIn({ unsur }: TextScene, words: number): string[] {
  const missing = asked.filter((one) => unsur[one].state === 'belum-ada');
  const needed = words < toldWords ? missing : missing.filter((one) => unsur[one].need === 'wajib');
  return needed.map((one) => names[one] ?? one);
}

/** What stands only in the picture is lost to a screen reader, to the search, and on a slow line. */
export const rule: TextRule = {
  id: 'AK-06',
  level: 'saran',
  title: { id: 'Isi penting juga ditulis, bukan hanya di gambar' },
  why: { id: 'Tulisan di dalam gambar tidak terbaca oleh pembaca layar dan pencarian.' },
  source: 'solider.id: informasi yang terkunci di gambar',
  look(reading, scene) {
    const placed = pictured.linesOf(reading).flatMap(({ start, paragraph }): Hit['span'][] => {
      const found = pointerIn(paragraph);
      return found ? [{ start: start + found.start, end: start + found.end }] : [];
    });
    const [span] = placed;
    if (!span) return [];
    const words = reading.paragraphs.reduce((sum, { paragraph }) => sum + wordCount(paragraph), 0);
    const missing = missingIn(scene, words);
    return missing.length === 0
      ? []
      : [{ span, message: { id: `Tulis juga ${missing.join(' dan ')} di teks, bukan hanya di gambar.` } }];
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Info lengkap lihat poster.', fixed: null },
    { text: 'Posyandu dibuka kembali. Jadwal selengkapnya ada di gambar 👆', fixed: null },
    { text: 'YUK IKUT LOMBA! DETAIL TERTERA PADA FLYER', fixed: null },
    { text: 'Layanan KTP keliling hadir lagi, simak infografis berikut.', fixed: null },
  ],
  right: [
    'Posyandu Kamis (26/11/2026) pukul 08.00 WIB di Balai RW 03. Info lengkap lihat poster.',
    'Lomba poster bertema kebersihan dibuka untuk pelajar.',
    'Petugas memasang poster imbauan di sepanjang jalan.',
    'Foto: Dokumentasi Posyandu Melati',
  ],
};
