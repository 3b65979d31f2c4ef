import { type Agency, unknownAgency } from '@/lib/draft/agency';
import type { Draft } from '@/lib/draft/draft';

/** The unit whose drafts are timed. */
export const agency: Agency = {
  ...unknownAgency,
  unit: 'Kelurahan Kenanga',
  city: 'Kota Melati',
  places: ['Kenanga', 'Cempaka', 'Bakung', 'Seroja', 'Balai Kota', 'Lapangan Merdeka', 'Taman Bunga'],
  officials: [{ name: 'Budi Hartono', position: 'Lurah Kenanga' }],
};

/** A text as that unit would be about to post it. */
export const draftOf = (text: string): Draft => ({
  surface: 'facebook',
  account: null,
  kind: 'post',
  text,
  writtenAt: Date.UTC(2026, 10, 21, 2),
  media: [],
  settled: [],
});
