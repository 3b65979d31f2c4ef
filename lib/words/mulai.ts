import type { Words } from './words';

/** The first run. */
export const mulaiWords = {
  title: { id: 'Mulai', en: 'Start' },
  codeTitle: { id: 'Masukkan kode dari Diskominfo', en: 'Enter the code from Diskominfo' },
  codeLead: {
    id: 'Kode ada di lembar yang dibagikan saat pelatihan.',
    en: 'The code is on the sheet that was handed out at the training.',
  },
  noCode: { id: 'Belum punya kode, pakai dulu tanpa terhubung', en: 'No code yet, start without a connection' },
  isThisTitle: { id: 'Apakah ini unit Anda?', en: 'Is this your unit?' },
  unit: { id: 'Unit', en: 'Unit' },
  city: { id: 'Kabupaten atau kota', en: 'Kabupaten or kota' },
  zone: { id: 'Zona waktu', en: 'Time zone' },
  target: { id: 'Ukuran Diskominfo', en: 'Measure of Diskominfo' },
  yes: { id: 'Ya, ini unit kami', en: 'Yes, this is our unit' },
  no: { id: 'Bukan, ganti kode', en: 'No, another code' },
  unitTitle: { id: 'Unit apa yang Anda urus?', en: 'Which unit do you write for?' },
  unitLead: {
    id: 'Agar nama tempat dan pejabat dikenali. Boleh diisi sebagian, dan bisa diubah kapan saja.',
    en: 'So that places and officials are known. Fill in what you like; it can be changed at any time.',
  },
  next: { id: 'Simpan dan lanjut', en: 'Save and go on' },
  skip: { id: 'Lewati', en: 'Skip' },
  unsaved: { id: 'Belum tersimpan. Coba sekali lagi, atau lewati.', en: 'Not saved yet. Try again, or skip.' },
  sentTitle: { id: 'Yang dikirim hanya jumlah', en: 'Only numbers are sent' },
  sentLead: {
    id: 'Diskominfo menerima jumlah unggahan per hari, bukan isinya.',
    en: 'Diskominfo receives numbers of posts per day, not what they say.',
  },
  practise: { id: 'Mengerti, coba halaman latihan', en: 'Understood, try the practice page' },
  finish: { id: 'Langsung selesai', en: 'Finish' },
} satisfies Record<string, Words>;

export const stepOf = (step: number): Words => ({ id: `Langkah ${step} dari 3`, en: `Step ${step} of 3` });

export const atLeast = (n: number): Words => ({
  id: n === 1 ? 'minimal 1 unggahan per minggu' : `minimal ${n} hari unggah per minggu`,
  en: `at least ${n} posts a week`,
});
