import type { Words } from './words';

export const optionsWords = {
  title: { id: 'Pengaturan', en: 'Settings' },
} satisfies Record<string, Words>;

/** "Hubungkan ke Diskominfo": the code, what became of it, and the unit it stands for. */
export const connectWords = {
  title: { id: 'Hubungkan ke Diskominfo', en: 'Connect to Diskominfo' },
  lead: {
    id: 'Kode ada di lembar dari Diskominfo. Tanpa kode pun, unggahan tetap dicatat di komputer ini.',
    en: 'The code is on the sheet from Diskominfo. Without it, posts are still noted on this computer.',
  },
  label: { id: 'Alamat kode', en: 'Code address' },
  hint: {
    id: 'Contoh: https://siar.namakota.go.id/mulai#ABCD-2345-EFGH-6789. Huruf besar atau kecil sama saja.',
    en: 'Example: https://siar.namakota.go.id/mulai#ABCD-2345-EFGH-6789. Capital or small letters are the same.',
  },
  hintCodeOnly: {
    id: 'Cukup kodenya: 16 huruf dan angka. Huruf besar atau kecil sama saja.',
    en: 'The code is enough: 16 letters and digits. Capital or small letters are the same.',
  },
  connect: { id: 'Hubungkan', en: 'Connect' },
  checking: { id: 'Memeriksa kode', en: 'Checking the code' },
  unit: { id: 'Unit', en: 'Unit' },
  connected: { id: 'Terhubung ke Diskominfo', en: 'Connected to Diskominfo' },
  another: { id: 'Masukkan kode lain', en: 'Enter another code' },
  cancel: { id: 'Batal', en: 'Cancel' },
  refused: {
    id: 'Kode unit sudah tidak berlaku. Minta kode baru ke Diskominfo.',
    en: 'The unit code is no longer valid. Ask Diskominfo for a new one.',
  },
} satisfies Record<string, Words>;

/** Under the field, by the reason that the code was not taken. */
export const connectTrouble = {
  address: {
    id: 'Alamat belum lengkap. Salin semuanya, dari https sampai akhir kode.',
    en: 'The address is not complete. Copy all of it, from https to the end of the code.',
  },
  code: {
    id: 'Kode ini belum cocok. Periksa hurufnya, atau minta kode baru ke Diskominfo.',
    en: 'This code does not match. Check its letters, or ask Diskominfo for a new one.',
  },
  network: {
    id: 'Diskominfo belum bisa dihubungi. Lanjutkan saja, lalu coba lagi nanti.',
    en: 'Diskominfo cannot be reached yet. Carry on, and try again later.',
  },
} satisfies Record<string, Words>;

/** The accounts about which the admin has answered. */
export const accountWords = {
  title: { id: 'Akun resmi unit', en: 'Official accounts of the unit' },
  lead: { id: 'Hanya unggahan dari akun resmi yang dicatat.', en: 'Only posts of official accounts are noted.' },
  none: {
    id: 'Belum ada akun. Saat pertama kali mengunggah, Anda ditanya sekali untuk tiap akun.',
    en: 'No account yet. When you first post, you are asked once for each account.',
  },
  unnamed: { id: 'akun di peramban ini', en: 'the account in this browser' },
  official: { id: 'Akun resmi, dicatat', en: 'Official, noted' },
  private: { id: 'Bukan akun resmi, tidak dicatat', en: 'Not official, not noted' },
  makeOfficial: { id: 'Jadikan akun resmi', en: 'Make official' },
  makePrivate: { id: 'Jangan dicatat', en: 'Stop noting' },
  notSaved: {
    id: 'Perubahan belum tersimpan. Coba sekali lagi.',
    en: 'The change is not saved yet. Please try again.',
  },
} satisfies Record<string, Words>;

/** The places that the check has learnt. */
export const placeWords = {
  title: { id: 'Tempat yang biasa', en: 'Usual places' },
  lead: {
    id: 'Nama ini dikenali sebagai tempat saat draf diperiksa.',
    en: 'These names are known as places when a draft is checked.',
  },
  none: {
    id: 'Belum ada. Tempat yang Anda pilih di panel atau ketik di bawah ini akan muncul di sini.',
    en: 'None yet. Places that you choose in the panel or type below will appear here.',
  },
  forget: { id: 'Hapus', en: 'Forget' },
  name: { id: 'Nama tempat lain', en: 'Name of another place' },
  add: { id: 'Tambahkan', en: 'Add' },
} satisfies Record<string, Words>;

/** The rules of style that do not speak here. */
export const ruleWords = {
  title: { id: 'Aturan yang tidak ditampilkan', en: 'Rules that are not shown' },
  lead: {
    id: 'Anda memilih agar aturan ini tidak ditampilkan lagi di unit ini.',
    en: 'You chose not to see these rules in this unit any more.',
  },
  none: {
    id: 'Belum ada yang Anda matikan. Semua aturan yang cukup tepat sedang ditampilkan.',
    en: 'You have switched off none. All rules that are right often enough are shown.',
  },
  silent: {
    id: 'Aturan yang masih terlalu sering keliru, mati sejak awal',
    en: 'Rules that are still too often wrong, off from the start',
  },
  wake: { id: 'Tampilkan', en: 'Show' },
} satisfies Record<string, Words>;

export const languageWords = {
  title: { id: 'Bahasa tampilan', en: 'Language of the interface' },
  hint: {
    id: 'Catatan tentang ejaan dan gaya tetap berbahasa Indonesia.',
    en: 'Notes about spelling and style stay in Indonesian.',
  },
  id: { id: 'Indonesia', en: 'Indonesian' },
  en: { id: 'Inggris', en: 'English' },
} satisfies Record<string, Words>;

export const privacyWords = {
  title: { id: 'Isi tulisan hanya ada di komputer ini', en: 'What you write stays on this computer' },
  counts: {
    id: 'Diskominfo hanya menerima jumlah per hari.',
    en: 'Diskominfo only receives numbers per day.',
  },
  parts: {
    id: 'Yang dihitung: hari, platform, jenis unggahan, cara dicatat, dan ada tidaknya tagar wajib.',
    en: 'What is counted: day, platform, kind of post, how it was noted, and whether it had the mandatory hashtags.',
  },
  more: { id: 'Lihat yang dikirim', en: 'See what is sent' },
} satisfies Record<string, Words>;

/** "Unit": what the admin tells of it. */
export const profileWords = {
  title: { id: 'Unit Anda', en: 'Your unit' },
  lead: {
    id: 'Dipakai untuk mengenali tempat, pejabat, dan nomor resmi. Yang kosong mengikuti Diskominfo.',
    en: 'Used to know places, officials and official numbers. What is empty follows Diskominfo.',
  },
  kind: { id: 'Jenis unit', en: 'Kind of unit' },
  open: { id: 'Belum dipilih', en: 'Not chosen' },
  unit: { id: 'Nama unit', en: 'Name of the unit' },
  headName: { id: 'Nama pimpinan', en: 'Name of its head' },
  headPosition: { id: 'Jabatan pimpinan', en: 'Position of its head' },
  phones: { id: 'Nomor telepon resmi', en: 'Official telephone numbers' },
  phonesHint: {
    id: 'Bila lebih dari satu, pisahkan dengan koma. Nomor ini tidak ditandai sebagai nomor pribadi.',
    en: 'Separate several with commas. These numbers are not marked as private ones.',
  },
  save: { id: 'Simpan', en: 'Save' },
  saved: { id: 'Tersimpan.', en: 'Saved.' },
  unsaved: { id: 'Belum tersimpan. Coba sekali lagi.', en: 'Not saved yet. Please try again.' },
  source: {
    id: 'Daftar wilayah: idn-area-data, Open Database License (ODbL) 1.0.',
    en: 'List of regions: idn-area-data, Open Database License (ODbL) 1.0.',
  },
} satisfies Record<string, Words>;

export const unitKindNames = {
  kelurahan: { id: 'Kelurahan' },
  desa: { id: 'Desa' },
  kecamatan: { id: 'Kecamatan' },
  puskesmas: { id: 'Puskesmas' },
  sekolah: { id: 'Sekolah', en: 'School' },
  opd: { id: 'Dinas, badan, atau bagian', en: 'Department' },
  lainnya: { id: 'Lainnya', en: 'Other' },
} satisfies Record<string, Words>;

export const regionWords = {
  province: { id: 'Provinsi', en: 'Province' },
  regency: { id: 'Kabupaten atau kota', en: 'Kabupaten or kota' },
  district: { id: 'Kecamatan' },
  village: { id: 'Kelurahan atau desa', en: 'Kelurahan or desa' },
  open: { id: 'Belum dipilih', en: 'Not chosen' },
  closed: {
    id: 'Daftar wilayah belum bisa dibuka. Isian lain tetap bisa disimpan.',
    en: 'The list of regions cannot be opened. The other fields can still be saved.',
  },
} satisfies Record<string, Words>;

/** How much the check says, and the ideas of the popup. */
export const remarksWords = {
  title: { id: 'Catatan yang ditampilkan', en: 'Remarks that are shown' },
  lead: {
    id: 'Peringatan data pribadi dan anak selalu tampil. Tombol unggah tidak pernah ditahan.',
    en: 'Warnings about personal data and children are always shown. The post button is never held.',
  },
  least: { id: 'Tampilkan', en: 'Show' },
  info: { id: 'Semua catatan', en: 'All remarks' },
  saran: { id: 'Perbaikan dan saran', en: 'Corrections and suggestions' },
  salah: { id: 'Hanya perbaikan yang pasti', en: 'Certain corrections only' },
  ideas: { id: 'Tampilkan hari penting yang akan datang di popup', en: 'Show the days ahead in the popup' },
} satisfies Record<string, Words>;

export const lookWords = {
  title: { id: 'Tampilan', en: 'Appearance' },
  textSize: { id: 'Ukuran huruf', en: 'Size of text' },
  '16': { id: 'Biasa', en: 'Usual' },
  '18': { id: 'Besar', en: 'Large' },
  '20': { id: 'Sangat besar', en: 'Very large' },
  theme: { id: 'Warna', en: 'Colours' },
  system: { id: 'Ikuti komputer', en: 'Follow the computer' },
  light: { id: 'Terang', en: 'Light' },
  dark: { id: 'Gelap', en: 'Dark' },
} satisfies Record<string, Words>;

export const dataWords = {
  title: { id: 'Data di komputer ini', en: 'Data on this computer' },
  lead: {
    id: 'Riwayat hanya ada di komputer ini. Simpan cadangan sebelum mengganti komputer.',
    en: 'The log is on this computer only. Save a backup before you change computers.',
  },
  backup: { id: 'Simpan atau pulihkan cadangan di Riwayat', en: 'Save or restore a backup in Riwayat' },
  keep: { id: 'Simpan isi tulisan selama', en: 'Keep texts for' },
  keepHint: {
    id: 'Sesudah itu isi tulisan dihapus dari komputer ini. Jumlahnya tetap ada.',
    en: 'After that the texts are erased from this computer. The numbers stay.',
  },
  '3': { id: '3 bulan', en: '3 months' },
  '13': { id: '13 bulan', en: '13 months' },
  '60': { id: '5 tahun', en: '5 years' },
  erase: { id: 'Hapus semua', en: 'Erase everything' },
} satisfies Record<string, Words>;

const figure = (n: number) => n.toLocaleString('id-ID');

/** "Hapus semua": what goes, what stays, asked once more. */
export const eraseWords = {
  title: { id: 'Hapus semua data Siap Siar?', en: 'Erase all data of Siap Siar?' },
  goes: { id: 'Yang dihapus dari komputer ini', en: 'Erased from this computer' },
  posts: (n: number): Words => ({
    id: `${figure(n)} unggahan yang tercatat, dengan isi tulisannya`,
    en: `${n} logged posts with their texts`,
  }),
  waiting: (n: number): Words => ({
    id: `${figure(n)} unggahan yang masih menunggu jawaban Anda`,
    en: `${n} posts that wait for your answer`,
  }),
  settings: {
    id: 'Semua pengaturan, tempat yang biasa, akun, dan kode unit',
    en: 'All settings, usual places, accounts and the unit code',
  },
  stays: { id: 'Yang tetap ada', en: 'What stays' },
  sent: (n: number): Words => ({
    id: `Diskominfo tetap menyimpan hitungan ${figure(n)} unggahan dari komputer ini: angka saja, tanpa isi tulisan.`,
    en: `Diskominfo keeps the numbers of ${n} posts of this computer: numbers only, no texts.`,
  }),
  nothingSent: {
    id: 'Diskominfo tidak menyimpan apa pun: komputer ini belum pernah terhubung.',
    en: 'Diskominfo holds nothing: this computer was never connected.',
  },
  published: {
    id: 'Unggahan yang sudah terbit di media sosial tidak berubah.',
    en: 'Posts that are out on social media do not change.',
  },
  cancel: { id: 'Batal', en: 'Cancel' },
  erase: { id: 'Ya, hapus semua', en: 'Yes, erase everything' },
  erasing: { id: 'Sedang menghapus', en: 'Erasing' },
  kept: { id: 'Belum terhapus. Coba sekali lagi.', en: 'Not erased yet. Please try again.' },
  over: { id: 'Semua sudah dihapus', en: 'Everything is erased' },
  close: { id: 'Tutup', en: 'Close' },
} satisfies Record<string, Words | ((n: number) => Words)>;

/** After erasing, by what became of the unit's code. */
export const eraseDone = {
  revoked: {
    id: 'Kode di komputer ini juga sudah dicabut. Untuk memakai lagi, minta kode baru ke Diskominfo.',
    en: 'The code on this computer was revoked as well. To use it again, ask Diskominfo for a new code.',
  },
  unreachable: {
    id: 'Diskominfo belum bisa dihubungi. Minta Diskominfo mencabut kode komputer ini.',
    en: 'Diskominfo cannot be reached. Ask Diskominfo to revoke the code of this computer.',
  },
  unlinked: {
    id: 'Komputer ini tidak terhubung ke Diskominfo, jadi tidak ada kode yang perlu dicabut.',
    en: 'This computer was not connected to Diskominfo, so there is no code to revoke.',
  },
} satisfies Record<string, Words>;
