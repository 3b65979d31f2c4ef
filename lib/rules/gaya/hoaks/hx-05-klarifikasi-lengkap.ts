import type { PlacedParagraph, Reading } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import type { Hit, TextRule } from '../rule';

const label =
  /^[^\p{L}\d]{0,8}(?:klarifikasi|hoaks|hoax|awas hoaks|stop hoaks|disinformasi|misinformasi|cek fakta|fakta|penjelasan|pelurusan|ralat|koreksi|siaran pers|pernyataan resmi|salah|tidak benar|info(?:rmasi)? palsu)\b/iu;
const falseLabel =
  /^[^\p{L}\d]{0,8}(?:hoaks|hoax|awas hoaks|stop hoaks|disinformasi|misinformasi|salah|tidak benar)\b/iu;
const stamped = /\[\s?(?:hoaks|hoax|klarifikasi|disinformasi|misinformasi|salah|cek fakta|fakta)\b/i;

const rumourFirst =
  /^[^\p{L}\d]{0,8}(?:telah |sedang |kini |saat ini |baru-baru ini,? )?(?:beredar|viral|tersebar|menyebar|marak|muncul|ramai|heboh|ada|sempat beredar|dikabarkan|diisukan|kabarnya|konon|katanya)\b/iu;
const denial =
  /\b(?:hoaks|hoax|tidak benar|tak benar|tidaklah benar|palsu|bohong|keliru|menyesatkan|disinformasi|misinformasi|bukan|tidak pernah|tidak ada|membantah)\b/i;
const matter =
  /\b(?:hoaks|hoax|klarifikasi|tidak benar|tidaklah benar|tak benar|palsu|bohong|keliru|meluruskan|luruskan|membantah|disinformasi|misinformasi|pesan berantai|tidak pernah|menyesatkan)\b/i;
/** A call to check or to beware is no fact. */
const call =
  /^\P{L}{0,8}(?:cek|jangan|saring|hubungi|sumber|mari|waspada|ayo|kunjungi|laporkan|info|mohon|harap|tetap|stop|setop|yuk|bagikan|hati-hati)\b/iu;

const source =
  /\b(?:situs|laman|website|portal|kanal|akun resmi|sumber|hubungi|call center|cek (?:di|ke|fakta)|cek:|menurut|kata|ujar|tegas|jelas|menegaskan|menjelaskan|menyatakan|menyampaikan|membantah|memastikan|mengonfirmasi|konfirmasi|tanyakan|informasi resmi|surat edaran|nomor resmi)\b/i;
const fact =
  /\b(?:hanya|sebenarnya|faktanya|yang benar|tidak pernah|belum pernah|sesuai|resmi|tetap|gratis|tidak dipungut|tidak ada|bukan|belum|berlaku|dibuka|diumumkan|dilakukan|berasal|merupakan|adalah foto|adalah video)\b/i;

interface Part {
  start: number;
  text: string;
}

const partsOf = (lines: readonly PlacedParagraph[]): Part[] =>
  lines.flatMap(({ start, paragraph: { text, sentences } }) =>
    sentences.map(({ tokens }) => {
      const from = tokens[0]?.start ?? 0;
      return { start: start + from, text: text.slice(from, tokens.at(-1)?.end) };
    }),
  );

const wordsIn = (text: string): number => text.match(/\p{L}{2,}/gu)?.length ?? 0;

const hasSource = ({ text, paragraphs, mentions }: Reading): boolean =>
  mentions.length > 0 ||
  source.test(text) ||
  paragraphs.some(({ paragraph }) => paragraph.tokens.some(({ kind }) => kind === 'link' || kind === 'email'));

/** What a correction lacks, the gravest first; null when it is whole. */
function lackOf(reading: Reading, parts: readonly Part[]): { at: Part; message: string } | null {
  const [first] = parts;
  if (!first) return null;
  const isLabelled = label.test(first.text) || stamped.test(reading.text.slice(0, 200));
  const withoutLabel = first.text.replace(/^[^\p{L}\d]{0,8}\p{L}{1,15}(?: \p{L}{1,10})?[\]:!.–-]{1,3}\s{0,3}/iu, '');
  const opening = isLabelled && wordsIn(first.text) < 4 ? (parts[1] ?? first) : first;
  const openingText = opening === first && isLabelled ? withoutLabel : opening.text;
  if (rumourFirst.test(openingText) && !falseLabel.test(first.text)) {
    return { at: opening, message: 'Dahulukan faktanya, baru sebut kabar yang tidak benar.' };
  }
  if (!isLabelled) return { at: first, message: 'Awali dengan label, misalnya [KLARIFIKASI].' };
  if (!parts.some(({ text }) => wordsIn(text) >= 4 && !call.test(text) && (fact.test(text) || !denial.test(text)))) {
    return { at: opening, message: 'Tulis fakta yang benar, bukan hanya bahwa kabar itu hoaks.' };
  }
  if (!hasSource(reading))
    return { at: parts.at(-1) ?? first, message: 'Tambahkan sumber atau tautan agar warga bisa memeriksa.' };
  return null;
}

/** A correction says what is true, under a label, with a source; it does not repeat the rumour first. */
export const rule: TextRule = {
  id: 'HX-05',
  level: 'saran',
  title: { id: 'Klarifikasi: label, fakta, sumber' },
  why: { id: 'Kabar bohong yang diulang di awal justru lebih diingat warga.' },
  source: 'Pedoman Pemberitaan Media Siber, ralat dan koreksi; asas pemeriksaan fakta Mafindo',
  look(reading, { jenis }): Hit[] {
    if (jenis !== 'klarifikasi' || !matter.test(reading.text)) return [];
    const parts = partsOf(reading.paragraphs).filter(({ text }) => wordsIn(text) > 0);
    const lack = lackOf(reading, parts);
    if (!lack) return [];
    const { start, text } = lack.at;
    return [{ span: { start, end: start + text.length }, message: { id: lack.message } }];
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Beredar kabar bansos Rp5 juta, itu hoaks.', fixed: null, jenis: 'klarifikasi' },
    {
      text: '[KLARIFIKASI]\nBeredar pesan tentang pungutan KTP. Pesan itu tidak benar. Cek laman Dukcapil.',
      fixed: null,
      jenis: 'klarifikasi',
    },
    {
      text: 'Pendaftaran bansos hanya dibuka di kantor Dinas Sosial. Pesan itu tidak benar. Cek laman resmi.',
      fixed: null,
      jenis: 'klarifikasi',
    },
    { text: '❌ HOAKS ❌\nPesan itu palsu. Cek laman Dinas Sosial.', fixed: null, jenis: 'klarifikasi' },
    {
      text: 'KLARIFIKASI: Pasar tetap buka setiap hari. Kabar penutupan tidak benar.',
      fixed: null,
      jenis: 'klarifikasi',
    },
  ],
  right: [
    {
      text: '[KLARIFIKASI] Bansos hanya diumumkan di kanal Dinsos. Pesan berantai Rp5 juta tidak benar. Cek: laman resmi.',
      jenis: 'klarifikasi',
    },
    {
      text: 'HOAKS! Pesan tentang pungutan KTP itu palsu. Layanan KTP gratis, kata Lurah Kejaksaan Siti Aminah.',
      jenis: 'klarifikasi',
    },
    {
      text: '✅ CEK FAKTA\nAir PDAM tetap mengalir. Kabar pemadaman tidak benar. Hubungi layanan pelanggan PDAM.',
      jenis: 'klarifikasi',
    },
    { text: 'Beredar kabar pasar tutup; camat menjawab warga.', jenis: 'kegiatan' },
  ],
};
