import type { Examples } from '../examples';
import { pairRule } from '../pair-rule';
import { consonants } from './data/kb-05-consonants';

/** Variants in consonants and their clusters. */
export const rule = pairRule({
  id: 'KB-05',
  level: 'salah',
  title: { id: 'Kata baku: huruf konsonan' },
  why: { id: 'Bentuk baku membuat tulisan resmi dipercaya dan mudah dicari.' },
  source: 'KBBI VI',
  pairs: consonants,
});

export const examples: Examples = {
  wrong: [
    { text: 'Bawa kwitansi asli dan syarat tehnis.', fixed: 'Bawa kuitansi asli dan syarat teknis.' },
    { text: 'PENINGKATAN KWALITAS DAN STANDARISASI', fixed: 'PENINGKATAN KUALITAS DAN STANDARDISASI' },
    { text: '🚑 Ambulance siaga, responnya cepat.', fixed: '🚑 Ambulans siaga, responsnya cepat.' },
    {
      text: 'Anak terlantar dan terlanjur putus sekolah didata.',
      fixed: 'Anak telantar dan telanjur putus sekolah didata.',
    },
    { text: 'Sidang isbat nikah masal di komplek kantor.', fixed: 'Sidang isbat nikah massal di kompleks kantor.' },
    { text: 'Lahan 5 hektar ditanami cabai.', fixed: 'Lahan 5 hektare ditanami cabai.' },
    { text: 'Pelanggar dikenakan sangsi oleh petugas.', fixed: 'Pelanggar dikenakan sanksi oleh petugas.' },
  ],
  right: [
    'Bawa kuitansi asli dan syarat teknis.',
    'Perbaikan dikerjakan Bengkel Tehnik Jaya.',
    'Warga sangsi akan kabar itu.',
    'Masa pendaftaran dan massa aksi berbeda.',
    'Tulis "kualitas", bukan "kwalitas".',
    'Kwartir Cabang Pramuka menggelar kemah.',
    'Data dikirim lewat team@contoh.go.id.',
  ],
};
