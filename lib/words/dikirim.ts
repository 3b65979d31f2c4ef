import type { Words } from './words';

/** The table of counts, as it is sent. */
export const tableWords = {
  next: { id: 'Kiriman berikutnya, persis seperti ini', en: 'What is sent next, exactly like this' },
  example: { id: 'Contoh kiriman', en: 'An example' },
  region: { id: 'Isi kiriman', en: 'What is sent' },
  day: { id: 'Hari', en: 'Day' },
  platform: { id: 'Platform' },
  kind: { id: 'Bentuk', en: 'Form' },
  jenis: { id: 'Jenis', en: 'Kind' },
  source: { id: 'Cara dicatat', en: 'Noted' },
  tagged: { id: 'Tagar wajib', en: 'Required hashtags' },
  yes: { id: 'ada', en: 'there' },
  no: { id: 'tidak', en: 'no' },
  n: { id: 'Jumlah', en: 'Number' },
} satisfies Record<string, Words>;

/** What no sending ever holds. */
export const neverWords = {
  title: { id: 'Tidak pernah dikirim', en: 'Never sent' },
  not: { id: 'Tidak dikirim: ', en: 'Not sent: ' },
} satisfies Record<string, Words>;

export const neverSent: readonly Words[] = [
  { id: 'Isi tulisan, foto, dan tulisan tagar', en: 'Texts, photos and the words of hashtags' },
  { id: 'Tautan unggahan', en: 'Links to posts' },
  { id: 'Nama, nomor, atau sandi Anda', en: 'Your name, number or password' },
  { id: 'Situs lain yang Anda buka', en: 'Other sites that you open' },
];

/** The page "Yang dikirim". */
export const dikirimWords = {
  title: { id: 'Yang dikirim', en: 'What is sent' },
  lead: {
    id: 'Diskominfo hanya menerima jumlah unggahan per hari. Di halaman ini Anda bisa memeriksanya sendiri.',
    en: 'Diskominfo only receives numbers of posts per day. On this page you can see for yourself.',
  },
  unlinked: {
    id: 'Komputer ini belum terhubung ke Diskominfo, jadi belum ada yang dikirim. Jumlah di bawah ini menunggu.',
    en: 'This computer is not connected to Diskominfo, so nothing is sent. The numbers below wait.',
  },
  refused: {
    id: 'Kode unit sudah tidak berlaku, jadi pengiriman berhenti. Minta kode baru ke Diskominfo.',
    en: 'The unit code is no longer valid, so sending has stopped. Ask Diskominfo for a new one.',
  },
  notPlanned: { id: 'Waktu kiriman berikutnya belum ditentukan.', en: 'The next sending is not planned yet.' },
  nothing: {
    id: 'Tidak ada jumlah baru. Kiriman berikutnya hanya tanda bahwa komputer ini masih terhubung.',
    en: 'There are no new numbers. The next sending only says that this computer is still connected.',
  },
  json: { id: 'Seperti dikirim komputer (JSON)', en: 'As the computer sends it (JSON)' },
  jsonHint: {
    id: 'Hari, platform, bentuk, cara dicatat, dan jenis ditulis sebagai nomor. Hanya jam kirim (t) yang masih berubah.',
    en: 'Day, platform, form, way of noting and kind are written as numbers. Only the time of sending (t) still changes.',
  },
  answerTable: { id: 'Tabel jawaban', en: 'Table of answers' },
  answers: { id: 'Jawaban terakhir Diskominfo', en: 'Last answers of Diskominfo' },
  noAnswers: { id: 'Belum ada kiriman.', en: 'Nothing was sent yet.' },
  at: { id: 'Waktu', en: 'Time' },
  answer: { id: 'Jawaban', en: 'Answer' },
  taken: { id: 'Diterima', en: 'Taken' },
  known: { id: 'Sudah ada', en: 'Known' },
  left: { id: 'Tidak dihitung', en: 'Not counted' },
} satisfies Record<string, Words>;

/** Where sending goes to, and when. */
export const dueWords = (moment: Words, server: string): Words => ({
  id: `Dikirim ke ${server}, berikutnya ${moment.id}.`,
  en: `Sent to ${server}, next ${moment.en ?? moment.id}.`,
});

/** What an HTTP status says; 0 = no answer that was the tally's. */
export function statusWords(status: number): Words {
  if (status === 200) return { id: 'diterima', en: 'taken' };
  if (status === 0) return { id: 'tidak ada jawaban', en: 'no answer' };
  if (status === 401 || status === 403) return { id: `kode ditolak (${status})`, en: `code refused (${status})` };
  return { id: `belum diterima (${status})`, en: `not taken yet (${status})` };
}
