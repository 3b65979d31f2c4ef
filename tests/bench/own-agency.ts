import { type Agency, unknownAgency } from '@/lib/draft/agency';

/** The unit whose drafts are timed. */
export const agency: Agency = {
  ...unknownAgency,
  unit: 'Kelurahan Kenanga',
  city: 'Kota Melati',
  places: ['Kenanga', 'Cempaka', 'Bakung', 'Seroja', 'Balai Kota', 'Lapangan Merdeka', 'Taman Bunga'],
  officials: [{ name: 'Budi Hartono', position: 'Lurah Kenanga' }],
};
