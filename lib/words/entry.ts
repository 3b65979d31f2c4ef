import type { Words } from './words';

/** "Catat unggahan dari ponsel": the form for what no composer of this browser saw. */
export const entryWords = {
  title: { id: 'Catat unggahan dari ponsel', en: 'Note a post from a phone' },
  back: { id: 'Kembali', en: 'Back' },
  platform: { id: 'Diunggah di mana?', en: 'Where was it posted?' },
  jenis: { id: 'Jenis unggahan', en: 'Kind of post' },
  day: { id: 'Tanggal', en: 'Date' },
  clock: (zone: string): Words => ({ id: `Jam (${zone})`, en: `Time (${zone})` }),
  link: { id: 'Tautan', en: 'Link' },
  mayBeEmpty: { id: '(boleh kosong)', en: '(may be left empty)' },
  linkHint: { id: 'Disimpan di komputer ini saja, tidak dikirim.', en: 'Kept on this computer only, never sent.' },
  markedBefore: { id: 'Ditandai ', en: 'Marked as ' },
  marked: { id: 'dicatat manual', en: 'entered by hand' },
  markedAfter: { id: ', tetap dihitung.', en: ', and counted.' },
  save: { id: 'Catat', en: 'Note it' },
  cancel: { id: 'Batal', en: 'Cancel' },
  notSaved: {
    id: 'Belum tersimpan. Isian Anda masih ada, silakan coba sekali lagi.',
    en: 'Not saved yet. What you typed is still here; please try again.',
  },
};

/** What is wrong with a field, each with the way out. */
export const entryTroubles = {
  noPlatform: (): Words => ({ id: 'Pilih dulu tempat unggahannya.', en: 'Choose where it was posted.' }),
  unreadableDay: (today: string): Words => ({
    id: `Tulis tanggalnya seperti ${today}.`,
    en: `Write the date like ${today} (day/month/year).`,
  }),
  futureDay: (): Words => ({
    id: 'Tanggal itu belum tiba. Catat setelah unggahannya terbit.',
    en: 'That day has not come yet. Note the post once it is out.',
  }),
  oldDay: (_today: string, oldest: string): Words => ({
    id: `Yang bisa dicatat paling lama sejak ${oldest}.`,
    en: `Posts can be noted back to ${oldest}.`,
  }),
  unreadableClock: (): Words => ({ id: 'Tulis jamnya seperti 08.30.', en: 'Write the time like 08.30.' }),
  futureClock: (): Words => ({
    id: 'Jam itu belum tiba. Catat setelah unggahannya terbit.',
    en: 'That hour has not come yet. Note the post once it is out.',
  }),
  unreadableLink: (): Words => ({
    id: 'Salin alamat lengkapnya, yang diawali https://. Boleh juga dikosongkan.',
    en: 'Copy the whole address, which begins with https://. It may be left empty.',
  }),
};

/** What became of the entry. */
export const enteredWords = {
  noted: { id: 'Tercatat.', en: 'Noted.' },
  what: (platform: Words, at: Words): Words => ({
    id: `Unggahan ${platform.id}, ${at.id}, dicatat manual.`,
    en: `${platform.en ?? platform.id} post, ${at.en}, entered by hand.`,
  }),
  /** Not "Minggu 16–22 …": at the head of a sentence that would be a Sunday. */
  week: (week: Words, days: number, target: number): Words => ({
    id: `Dalam minggu ${week.id}: ${days} hari unggah, target ${target}.`,
    en: `Week ${week.en}: ${days} ${days === 1 ? 'day' : 'days'} with posts, target ${target}.`,
  }),
  excusedWeek: (week: Words): Words => ({
    id: `Dalam minggu ${week.id} tidak ada target.`,
    en: `The week ${week.en} has no target.`,
  }),
  takeBack: { id: 'Batalkan', en: 'Undo' },
  takenBack: { id: 'Dibatalkan. Catatan itu sudah dihapus.', en: 'Undone. That note has been removed.' },
  notTakenBack: { id: 'Belum bisa dibatalkan. Coba sekali lagi.', en: 'Could not be undone yet. Please try again.' },
};
