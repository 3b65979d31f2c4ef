import type { Examples } from '../examples';
import { pairRule } from '../pair-rule';
import { strayH } from './data/kb-03-h';

/** An h that does not belong: himbau, hutang, handal, hisap. */
export const rule = pairRule({
  id: 'KB-03',
  level: 'salah',
  title: { id: 'Kata baku tanpa huruf h' },
  why: { id: 'Kata-kata ini tidak memakai huruf h dalam kamus.' },
  source: 'KBBI VI',
  pairs: strayH,
});

export const examples: Examples = {
  wrong: [
    { text: 'Camat menghimbau warga melunasi hutang PBB.', fixed: 'Camat mengimbau warga melunasi utang PBB.' },
    { text: 'HIMBAUAN UNTUK SELURUH WARGA', fixed: 'IMBAUAN UNTUK SELURUH WARGA' },
    { text: '📢 Himbauan Lurah: jaga kebersihan.', fixed: '📢 Imbauan Lurah: jaga kebersihan.' },
    { text: 'Kader yang handal menata ruang dengan rapih.', fixed: 'Kader yang andal menata ruang dengan rapi.' },
    { text: 'warga dihimbau tidak menghisap rokok', fixed: 'warga diimbau tidak mengisap rokok' },
    { text: 'Himbauannya disampaikan lewat pengeras suara.', fixed: 'Imbauannya disampaikan lewat pengeras suara.' },
  ],
  right: [
    'Camat mengimbau warga melunasi utang PBB.',
    'Hujan deras menghambat kerja bakti.',
    'Tim hisab dan rukyat hadir di pantai.',
    'Hamparan sawah dan hutan lindung dijaga warga.',
    'Tulis "imbau", bukan "himbau".',
    'Data dihimpun lewat #HimbauanWarga.',
  ],
};
