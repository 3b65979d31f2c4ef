import { type Agency, unknownAgency } from '../draft/agency';

/**
 * When all exercises happen: Wednesday 18/11/2026, nine in the morning in WIB, in milliseconds UTC. A fixed day, so that
 * an answer stays right next year.
 */
export const practiceAt = Date.UTC(2026, 10, 18, 2);

/** The unit of all exercises: it does not exist. */
export const practiceAgency: Agency = {
  ...unknownAgency,
  unit: 'Kelurahan Kenanga',
  city: 'Kota Tanjung Elok',
  places: ['Balai Warga Kenanga', 'Lapangan Kenanga', 'Posyandu Melati', 'Jalan Cempaka', 'Kantor Kelurahan Kenanga'],
  areas: { kelurahan: ['Kenanga', 'Anggrek', 'Dahlia'], kecamatan: ['Taman Sari'] },
  tags: [{ tag: '#TanjungElokBersih', isMandatory: false }],
};
