import type { Words } from './words';

/** The way to the unit's own page on a phone. */
export const phoneWords = {
  open: { id: 'Buka halaman unit di ponsel', en: "Open the unit's page on a phone" },
  asking: { id: 'Meminta alamat', en: 'Asking for the address' },
  failed: {
    id: 'Alamat belum bisa dibuat. Periksa jaringan, lalu coba lagi.',
    en: 'The address cannot be made yet. Check the network, then try again.',
  },
  title: { id: 'Halaman unit di ponsel', en: "The unit's page on a phone" },
  scan: {
    id: 'Arahkan kamera ponsel ke kode ini. Unggahan dari ponsel bisa dicatat di sana.',
    en: 'Point the camera of the phone at this code. Posts from the phone can be noted there.',
  },
  qr: { id: 'Kode QR alamat halaman unit', en: "QR code of the unit's page" },
  keep: {
    id: 'Siapa pun yang memegang alamat ini bisa mencatat atas nama unit. Jangan dibagikan ke grup.',
    en: 'Whoever has this address can note posts for the unit. Do not share it in groups.',
  },
  hide: { id: 'Tutup', en: 'Close' },
} satisfies Record<string, Words>;
