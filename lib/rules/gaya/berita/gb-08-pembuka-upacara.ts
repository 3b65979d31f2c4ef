import { wordList } from '../../../bahasa/data/word-list';
import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import type { TextRule } from '../rule';
import { leadOf } from './lead';

const held = new Set(
  wordList(`dilaksanakan diselenggarakan diadakan digelar dilakukan dilangsungkan berlangsung terlaksana terselenggara dilaksanakannya
    diselenggarakannya diadakannya digelarnya terlaksananya terselenggaranya`),
);
const already = new Set(wordList('telah tlh sudah'));
const place = new Set(wordList('di pada dalam'));
const praise = new Set(wordList('alhamdulillah alhamdulilah'));

/** What follows "pada" in the manner of a master of ceremonies; followed by a date of its own it is a time. */
const occasions = new Set(wordList('kesempatan momen momentum'));

/** How many tokens the ceremony at the head of the sentence takes; 0 for none. */
function ceremonyAt(tokens: readonly Token[], from: number): number {
  const at = (offset: number) => tokens[from + offset]?.norm ?? '';
  if (praise.has(at(0))) {
    const comma = at(1) === ',' ? 2 : 1;
    const rest = ceremonyAt(tokens, from + comma);
    return rest > 0 ? rest + comma : 0;
  }
  if (already.has(at(0)) && held.has(at(1))) return 2;
  if (held.has(at(0))) return 1;
  if (at(0) === 'bertempat' && place.has(at(1))) return 2;
  if (at(0) === 'bertempat') return 1;
  if (at(0) === 'pada' && at(1) === 'hari' && (at(2) === 'ini' || at(2) === 'yang')) return 3;
  if (at(0) === 'pada' && occasions.has(at(1))) return /^(?:ini|kali|yang|tersebut)$/.test(at(2)) ? 3 : 0;
  if (at(0) === 'puji' && (at(1) === 'syukur' || at(1) === 'dan')) return 2;
  return 0;
}

/** The post opens with ceremony instead of news. */
export const rule: TextRule = {
  id: 'GB-08',
  level: 'saran',
  title: { id: 'Dahulukan beritanya' },
  why: { id: 'Pembuka seremonial menunda hal yang ingin diketahui pembaca.' },
  source: '10 Pedoman Penulisan Teras Berita PWI, butir 5 dan 7',
  look(reading, { jenis }) {
    const lead = jenis === 'ucapan' ? null : leadOf(reading);
    if (!lead) return [];
    const { line, from } = lead;
    const { tokens } = line.paragraph;
    const length = ceremonyAt(tokens, from);
    const first = tokens[from];
    const last = tokens[from + length - 1];
    if (length === 0 || !first || !last) return [];
    const span = { start: line.start + first.start, end: line.start + last.end };
    return [{ span, message: { id: 'Dahulukan siapa melakukan apa, lalu waktu dan tempatnya.' } }];
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Telah dilaksanakan kegiatan senam lansia di balai warga.', fixed: null },
    { text: 'BERTEMPAT DI AULA KELURAHAN, LURAH MEMBUKA PELATIHAN KADER.', fixed: null },
    { text: '✨ Pada hari ini lurah bersama warga menanam pohon.', fixed: null },
    { text: 'SENAM LANSIA\n\nAlhamdulillah, telah terlaksana senam lansia di balai warga.', fixed: null },
    { text: 'PANGKALPINANG – Bertempat di aula, kader mengikuti pelatihan.', fixed: null },
    { text: 'Dilaksanakan rapat pengurus RW di balai warga.', fixed: null },
    { text: 'Pada kesempatan ini lurah menyerahkan bantuan kepada warga.', fixed: null },
  ],
  right: [
    'Sebanyak 40 lansia mengikuti senam di balai warga.',
    'Lurah membuka pelatihan yang telah dilaksanakan tiga kali.',
    'Telah dibuka pendaftaran kader posyandu di kantor lurah.',
    'Warga bekerja bakti bertempat di saluran air RT 02.',
    { text: 'Pada hari ini kami mengucapkan selamat kepada para guru.', jenis: 'ucapan' },
    'Kader menimbang balita.\nTelah dilaksanakan pula penyuluhan gizi.',
  ],
};
