import type { Rule } from '../rule';
import { rule as tw01 } from './tw-01-hari-cocok-tanggal';
import { rule as tw02 } from './tw-02-tanggal-ada';
import { rule as tw03 } from './tw-03-tanggal-jelas';
import { rule as tw04 } from './tw-04-kata-waktu-bertanggal';
import { rule as tw05 } from './tw-05-akan-dan-telah';
import { rule as tw06 } from './tw-06-masih-baru';
import { rule as tw07 } from './tw-07-pukul-bukan-jam';
import { rule as tw08 } from './tw-08-satu-cara-jam';
import { rule as tw09 } from './tw-09-zona-waktu';
import { rule as tw10 } from './tw-10-hut-ke-81-ri';
import { rule as tw11 } from './tw-11-dirgahayu';
import { rule as tw12 } from './tw-12-angka-ulang-tahun';
import { rule as tw13 } from './tw-13-tanggal-hari-nasional';
import { rule as tw14 } from './tw-14-rupiah-rapat';
import { rule as tw15 } from './tw-15-rupiah-tanpa-strip';
import { rule as tw16 } from './tw-16-miliar-juta-ribu';
import { rule as tw17 } from './tw-17-titik-ribuan';
import { rule as tw18 } from './tw-18-koma-desimal';
import { rule as tw19 } from './tw-19-spasi-persen';
import { rule as tw20 } from './tw-20-awal-kalimat';
import { rule as tw21 } from './tw-21-bilangan-satu-kata';
import { rule as tw22 } from './tw-22-romawi-tanpa-ke';
import { rule as tw23 } from './tw-23-angka-saja';
import { rule as tw24 } from './tw-24-angka-sepakat';

/** TW: dates, times, figures, money. */
export const tanggalAngka: readonly Rule[] = [
  tw01,
  tw02,
  tw03,
  tw04,
  tw05,
  tw06,
  tw07,
  tw08,
  tw09,
  tw10,
  tw11,
  tw12,
  tw13,
  tw14,
  tw15,
  tw16,
  tw17,
  tw18,
  tw19,
  tw20,
  tw21,
  tw22,
  tw23,
  tw24,
];
