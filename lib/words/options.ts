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
  withheld: {
    id: 'Firefox belum mengizinkan pengiriman jumlah. Unggahan tetap dicatat di komputer ini.',
    en: 'Firefox does not allow sending the numbers yet. Posts are still noted on this computer.',
  },
  allow: { id: 'Izinkan pengiriman jumlah', en: 'Allow sending the numbers' },
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
  consent: {
    id: 'Firefox perlu izin Anda untuk mengirim jumlah unggahan. Tekan Hubungkan lagi, lalu pilih Izinkan.',
    en: 'Firefox needs your consent to send the numbers of posts. Press Connect again, then choose Allow.',
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

/** How much the check says, and the ideas of the popup. */
export const remarksWords = {
  title: { id: 'Catatan yang ditampilkan', en: 'Remarks that are shown' },
  lead: {
    id: 'Peringatan “Tahan dulu” tampil pada semua pilihan. Tombol unggah tidak pernah ditahan.',
    en: 'Warnings to hold on are shown with every choice. The post button is never held.',
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
