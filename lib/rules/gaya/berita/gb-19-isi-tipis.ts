import { events } from '../../../bahasa/data/events';
import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import type { TextRule } from '../rule';
import { endOfFirstLine } from './first-line';

const fewest = 12;

/** Figures and dates tell, too; tags, links and accounts do not. */
const isTold = ({ kind }: Token): boolean =>
  kind === 'word' || kind === 'number' || kind === 'date' || kind === 'clock';

/** A report too short to tell anything. */
export const rule: TextRule = {
  id: 'GB-19',
  level: 'saran',
  title: { id: 'Isi cukup untuk berita' },
  why: { id: 'Unggahan yang hanya menyapa tidak memberi tahu warga apa yang terjadi.' },
  source: 'Arahan Pemkab Serang: unggahan tidak hanya seremonial',
  look(reading, { jenis }) {
    if (jenis !== 'kegiatan' && jenis !== 'lainnya') return [];
    let words = 0;
    let namesEvent = jenis === 'kegiatan';
    for (const { paragraph } of reading.paragraphs) {
      for (const token of paragraph.tokens) {
        if (isTold(token) && ++words >= fewest) return [];
        if (!namesEvent && token.kind === 'word') namesEvent = events.has(token.norm);
      }
    }
    if (words === 0 || !namesEvent) return [];
    const message = { id: 'Tambahkan isinya: siapa melakukan apa, kapan, di mana, dan mengapa.' };
    return [{ span: endOfFirstLine(reading), message }];
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Kegiatan hari ini. #kerjabakti', fixed: null },
    { text: 'KERJA BAKTI RT 02', fixed: null, jenis: 'kegiatan' },
    {
      text: '🧹🧹 Gotong royong pagi ini\n#GotongRoyong #Kejaksaan @kelurahan.kejaksaan',
      fixed: null,
      jenis: 'kegiatan',
    },
  ],
  right: [
    'Warga RT 02 bekerja bakti di saluran Jalan Merdeka, Sabtu (21/11/2026), agar tidak banjir.',
    { text: 'Loket KTP buka kembali.', jenis: 'layanan' },
    { text: 'Selamat Hari Guru.', jenis: 'ucapan' },
    { text: 'Ayo buang sampah pada tempatnya.', jenis: 'imbauan' },
  ],
};
