import type { Moment, Reading } from '../../../bahasa/reading';
import type { Jenis } from '../../../draft/jenis';
import type { Examples } from '../examples';
import { missingRule } from './missing-rule';

/** Of these a reader must know the very day. */
const dated: ReadonlySet<Jenis> = new Set(['kegiatan', 'undangan', 'layanan']);

const isCertain = ({ date, isRecurring, isRange }: Moment) => date !== null || isRecurring || isRange;
/** "minggu depan", "bulan lalu" say something else when read later; a year does so seldom. */
const relative = /^(?:minggu|pekan|bulan|akhir|awal)\b[^\n]{0,16}\b(?:depan|lalu|ini|nanti|mendatang)\b/i;

/** A bare weekday, an hour, or a word as "besok". A month or a year is a date of its own kind. */
const isBare = ({ text }: Reading, { weekday, clock, daysAway, span }: Moment): boolean =>
  weekday !== null || clock !== null || daysAway !== null || relative.test(text.slice(span.start, span.end));

const isBareTime = (reading: Reading): boolean =>
  !reading.moments.some(isCertain) && reading.moments.some((one) => isBare(reading, one));

/** No date, or only a word that means another day tomorrow. */
export const rule = missingRule({
  id: 'GB-03',
  level: 'saran',
  unsur: 'kapan',
  title: { id: 'Kapan berlangsung' },
  why: { id: 'Unggahan dibaca berhari-hari kemudian; hanya tanggal yang tetap jelas.' },
  source: 'Unsur berita 5W1H; Pedoman Penulisan BKN, tanggal kegiatan',
  message: { id: 'Tambahkan hari dan tanggal: kapan ini berlangsung?' },
  isTooLoose: (reading, { jenis }) => dated.has(jenis) && isBareTime(reading),
});

export const examples: Examples = {
  wrong: [
    { text: 'Posyandu dibuka kembali.', fixed: null },
    { text: 'Warga RT 02 bekerja bakti kemarin sore.', fixed: null, jenis: 'kegiatan' },
    { text: 'RAPAT RW, BESOK PUKUL 19.30 WIB DI BALAI WARGA', fixed: null, jenis: 'undangan' },
    { text: '🩺 Lansia memeriksakan tekanan darah hari Kamis', fixed: null, jenis: 'kegiatan' },
    { text: 'Loket buka pukul 08.00 WIB.', fixed: null, jenis: 'layanan' },
  ],
  right: [
    'Posyandu dibuka kembali pada Kamis (26/11/2026) pukul 08.00 WIB.',
    { text: 'Loket buka setiap Senin pukul 08.00 WIB.', jenis: 'layanan' },
    { text: 'Loket buka Senin–Jumat pukul 08.00 WIB.', jenis: 'layanan' },
    { text: 'Sepanjang November 2026 kader mengunjungi rumah warga.', jenis: 'kegiatan' },
    { text: 'Hari ini hujan lebat mengguyur kota.', jenis: 'lainnya' },
    { text: 'Cuci tangan dengan sabun sebelum makan.', jenis: 'edukasi' },
  ],
};
