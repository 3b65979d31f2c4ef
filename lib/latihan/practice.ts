import type { Day } from '../calendar/day';
import { type Agency, unknownAgency } from '../draft/agency';

/** The day of all exercises, a Wednesday: a fixed day, so that an answer stays right next year. */
export const practiceDay: Day = '2026-11-18';

/** Nine in the morning of that day in WIB, milliseconds UTC. */
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
