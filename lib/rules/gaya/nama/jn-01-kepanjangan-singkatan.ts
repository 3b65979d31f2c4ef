import type { Paragraph } from '../../../bahasa/reading';
import { unknownAgency } from '../../../draft/agency';
import type { Examples } from '../examples';
import type { Hit, TextRule } from '../rule';
import { opened, titled } from './acronyms';
import { type Use, unexplainedIn } from './unexplained';

/** The first word of its sentence, whatever bullet or figure stands before it. */
const opensSentence = ({ sentences, tokens }: Paragraph, at: number): boolean =>
  sentences.some((sentence) => sentence.tokens.find(({ kind }) => kind === 'word') === tokens[at]);

/** "Kementerian ESDM", "UPT Puskesmas Melintang". */
function isPartOfName({ tokens }: Paragraph, at: number): boolean {
  if (/^(?:kementerian|menteri|dinas|badan|kadis)$/.test(tokens[at - 1]?.norm ?? '')) return true;
  return /^uptd?$/.test(tokens[at]?.norm ?? '') && tokens[at + 1]?.isCapital === true;
}

const longestMessage = 90;

function hitOf({ placed: { paragraph, start }, at, acronym: { short, meanings } }: Use): Hit[] {
  const token = paragraph.tokens[at];
  const [meaning, other] = meanings;
  const long = meaning?.spellings[0];
  if (!token || !long) return [];
  const written = token.isCapital ? token.text : token.text.toUpperCase();
  const span = { start: start + token.start, end: start + token.end };
  if (other) {
    const asked = `Tulis kepanjangannya pada sebutan pertama: ${long} (${written})?`;
    const usual = `Tulis kepanjangan ${written} pada sebutan pertama.`;
    return [{ span, message: { id: asked.length > longestMessage ? usual : asked } }];
  }
  const name = isPartOfName(paragraph, at) ? titled(long) : long;
  const fix = `${opensSentence(paragraph, at) ? opened(name) : name} (${written})`;
  const message = `Sebutan pertama: tulis “${fix}”.`;
  const usual = `Tulis kepanjangan ${short} pada sebutan pertama.`;
  return [{ span, fix, message: { id: message.length > longestMessage ? usual : message } }];
}

/** A short form of government that the post never spells out. */
export const rule: TextRule = {
  id: 'JN-01',
  level: 'saran',
  title: { id: 'Singkatan belum dijelaskan' },
  why: { id: 'Tidak semua warga mengenal singkatan pemerintahan.' },
  source: 'Pedoman Pemakaian Bahasa dalam Pers (PWI) butir 2; EYD V, Tanda Kurung',
  look: (reading, { agency }) => unexplainedIn(reading, agency).flatMap(hitOf),
};

const agency = { ...unknownAgency, unit: 'BPBD Kota Pangkalpinang' };

export const examples: Examples = {
  wrong: [
    { text: 'BPBD membagikan masker.', fixed: 'Badan Penanggulangan Bencana Daerah (BPBD) membagikan masker.' },
    {
      text: 'Kepala OPD hadir dalam apel.',
      fixed: 'Kepala organisasi perangkat daerah (OPD) hadir dalam apel.',
    },
    {
      text: '🏠 Petugas memeriksa RTLH di RT 03',
      fixed: '🏠 Petugas memeriksa rumah tidak layak huni (RTLH) di RT 03',
    },
    {
      text: 'Warga mengurus IKD.\nIKD dapat diurus di kantor kecamatan.',
      fixed: 'Warga mengurus identitas kependudukan digital (IKD).\nIKD dapat diurus di kantor kecamatan.',
    },
    { text: '- PKH disalurkan di balai RW 03', fixed: '- Program Keluarga Harapan (PKH) disalurkan di balai RW 03' },
    { text: 'Petugas menata PKL di pasar.', fixed: null },
    { text: 'Hadir pula Forkopimda.', fixed: 'Hadir pula forum koordinasi pimpinan daerah (Forkopimda).' },
  ],
  right: [
    'Badan Penanggulangan Bencana Daerah (BPBD) membagikan masker. BPBD juga menyiapkan tenda.',
    'Ketua RT dan RW membawa KTP serta KK warga.',
    'SELAMAT DATANG PESERTA RAKOR OPD',
    { agency, text: 'BPBD membagikan masker.' },
    'Kader memeriksa rumah tidak layak huni. Pendataan RTLH berlangsung sepekan.',
    'Info lengkap ada di akun @bpbd_kota. #BPBD',
    'TNI dan Polri menjaga keamanan di SD Negeri 5.',
  ],
};
