import type { Day } from './day';

/** A day that falls on another date each year. */
export interface DatedDay {
  name: string;
  day: Day;
  /** Who set the date, or how it was reckoned. */
  source: string;
  /** Reckoned ahead: the government has not set the date yet, and it may move by a day. */
  isMovable: boolean;
}

const decree =
  'SKB Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497, 2, dan 5 Tahun 2025 (19 September 2025)';
const fixed = (name: string, day: Day, source = decree): DatedDay => ({ name, day, source, isMovable: false });
const reckoned = (name: string, day: Day, source: string): DatedDay => ({ name, day, source, isMovable: true });

const hijri = 'hisab kalender Hijriah, menunggu penetapan pemerintah';
const easter = 'perhitungan Paskah Gregorian';

/**
 * Days of the years 2026 and 2027 that move through the calendar, in their order; those with a fixed date stand in
 * `nationalDays`. The decree for 2027 was not at hand, and none sets the first day of Ramadan: what rests on the moon is
 * marked as movable there.
 * Looked through on 2026-11-22.
 */
export const datedDays: readonly DatedDay[] = [
  fixed('Tahun Baru Masehi', '2026-01-01'),
  fixed('Isra Mikraj Nabi Muhammad saw.', '2026-01-16'),
  fixed('Tahun Baru Imlek 2577 Kongzili', '2026-02-17'),
  reckoned('Awal Ramadan 1447 Hijriah', '2026-02-19', hijri),
  fixed('Hari Suci Nyepi, Tahun Baru Saka 1948', '2026-03-19'),
  fixed('Idulfitri 1447 Hijriah', '2026-03-21'),
  fixed('Wafat Yesus Kristus', '2026-04-03'),
  fixed('Kebangkitan Yesus Kristus (Paskah)', '2026-04-05'),
  fixed('Kenaikan Yesus Kristus', '2026-05-14'),
  fixed('Iduladha 1447 Hijriah', '2026-05-27'),
  fixed('Hari Raya Waisak 2570', '2026-05-31'),
  fixed('Tahun Baru Islam 1448 Hijriah', '2026-06-16'),
  fixed('Maulid Nabi Muhammad saw.', '2026-08-25'),
  fixed('Tahun Baru Masehi', '2027-01-01', 'kalender Masehi'),
  reckoned('Isra Mikraj Nabi Muhammad saw.', '2027-01-05', hijri),
  reckoned('Tahun Baru Imlek 2578 Kongzili', '2027-02-06', 'kalender Tionghoa, menunggu penetapan pemerintah'),
  reckoned('Awal Ramadan 1448 Hijriah', '2027-02-08', hijri),
  reckoned('Hari Suci Nyepi, Tahun Baru Saka 1949', '2027-03-08', 'kalender Saka Bali, menunggu penetapan pemerintah'),
  reckoned('Idulfitri 1448 Hijriah', '2027-03-10', hijri),
  fixed('Wafat Yesus Kristus', '2027-03-26', easter),
  fixed('Kebangkitan Yesus Kristus (Paskah)', '2027-03-28', easter),
  fixed('Kenaikan Yesus Kristus', '2027-05-06', easter),
  reckoned('Iduladha 1448 Hijriah', '2027-05-17', hijri),
  reckoned('Hari Raya Waisak 2571', '2027-05-20', 'purnama Waisak, menunggu penetapan pemerintah'),
  reckoned('Tahun Baru Islam 1449 Hijriah', '2027-06-06', hijri),
  reckoned('Maulid Nabi Muhammad saw.', '2027-08-15', hijri),
  reckoned('Isra Mikraj Nabi Muhammad saw.', '2027-12-26', hijri),
];
