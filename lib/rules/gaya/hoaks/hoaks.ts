import type { Rule } from '../rule';
import { rule as hx01 } from './hx-01-sensasional';
import { rule as hx02 } from './hx-02-ajakan-sebar';
import { rule as hx03 } from './hx-03-sumber-kabur';
import { rule as hx04 } from './hx-04-klaim-mutlak';
import { rule as hx05 } from './hx-05-klarifikasi-lengkap';
import { rule as hx06 } from './hx-06-tautan-pendek';
import { rule as hx07 } from './hx-07-tautan-bantuan';
import { rule as hx08 } from './hx-08-angka-bencana';
import { rule as hx09 } from './hx-09-hinaan';
import { rule as hx10 } from './hx-10-ujaran-sara';
import { rule as hx11 } from './hx-11-ahli-tanpa-nama';
import { rule as hx12 } from './hx-12-pembuka-penasaran';
import { rule as hx13 } from './hx-13-dokumen-internal';
import { rule as hx14 } from './hx-14-kredit-foto';
import { rule as hx15 } from './hx-15-humor-saat-bencana';
import { rule as hx16 } from './hx-16-praduga-tak-bersalah';

/** HX: hoaxes, clickbait, sources and the law. */
export const hoaks: readonly Rule[] = [
  hx01,
  hx02,
  hx03,
  hx04,
  hx05,
  hx06,
  hx07,
  hx08,
  hx09,
  hx10,
  hx11,
  hx12,
  hx13,
  hx14,
  hx15,
  hx16,
];
