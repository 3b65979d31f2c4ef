import type { Examples } from '../examples';
import { pairRule } from '../pair-rule';
import { equivalents } from './data/kb-09-foreign';

/** Foreign words for which there is an official Indonesian one. */
export const rule = pairRule({
  id: 'KB-09',
  level: 'info',
  title: { id: 'Padanan kata asing' },
  why: { id: 'Informasi resmi memakai bahasa Indonesia agar dipahami semua warga.' },
  source: 'Perpres 63/2019; Padanan Istilah, Badan Bahasa',
  pairs: equivalents,
  message: ({ right }) => ({ id: `Padanannya: “${right}”.` }),
});

export const examples: Examples = {
  wrong: [
    { text: 'Launching aplikasi lewat meeting online.', fixed: 'Peluncuran aplikasi lewat rapat daring.' },
    { text: 'LINK PENDAFTARAN LOMBA', fixed: 'TAUTAN PENDAFTARAN LOMBA' },
    { text: '📎 Linknya kami kirim, berkas diupload warga.', fixed: '📎 Tautannya kami kirim, berkas diunggah warga.' },
    {
      text: 'Peserta mendownload sertifikat di website dinas.',
      fixed: 'Peserta mengunduh sertifikat di situs web dinas.',
    },
    { text: 'Tersedia doorprize untuk peserta.', fixed: 'Tersedia hadiah undian untuk peserta.' },
    { text: '- Contact person: loket kelurahan', fixed: '- Narahubung: loket kelurahan' },
  ],
  right: [
    'Peluncuran aplikasi lewat rapat daring.',
    'Formulir Online Single Submission dibahas petugas.',
    'Isi data lewat Google Form atau datang ke loket.',
    'Tulis "daring", bukan "online".',
    'Layanan ada di layanan-online.contoh.go.id dan #OnlineTerus.',
    'Bazar dan stan pameran dibuka untuk warga.',
  ],
};
