import type { Examples } from '../examples';
import { pairRule } from '../pair-rule';
import { sibilants } from './data/kb-04-j-z-y';

/** Variants in j, z, s, y and g, and apostrophes that stood for a hamzah. */
export const rule = pairRule({
  id: 'KB-04',
  level: 'salah',
  title: { id: 'Kata baku: j, z, y, dan apostrof' },
  why: { id: 'Bentuk baku membuat tulisan resmi dipercaya dan mudah dicari.' },
  source: 'KBBI VI',
  pairs: sibilants,
});

export const examples: Examples = {
  wrong: [
    { text: "Ijin keramaian diurus hari Jum'at.", fixed: 'Izin keramaian diurus hari Jumat.' },
    { text: 'JADUAL LAYANAN IJIN USAHA', fixed: 'JADWAL LAYANAN IZIN USAHA' },
    { text: "🙏 Mohon ma’af, do'anya kami harapkan.", fixed: '🙏 Mohon maaf, doanya kami harapkan.' },
    { text: 'Obyek wisata disurvey petugas secara kontinyu.', fixed: 'Objek wisata disurvei petugas secara kontinu.' },
    { text: '- pengambilan ijasah', fixed: '- pengambilan ijazah' },
    { text: "Pengajian setiap Jum'at, 19.30 WIB.", fixed: 'Pengajian setiap Jumat, 19.30 WIB.' },
  ],
  right: [
    'Izin keramaian diurus hari Jumat.',
    "Lomba tilawah Al-Qur'an diikuti pelajar.",
    'Proyek jalan dan trayek angkutan dibahas.',
    'Warga berbelanja di Toko Sumber Rejeki.',
    'Tulis "izin", bukan "ijin".',
    'Layanan dibuka lewat ijin.contoh.go.id.',
    'Penyair jalanan membaca syair di taman.',
  ],
};
