import type { Rule } from '../rule';
import { rule as dp01 } from './dp-01-nik';
import { rule as dp02 } from './dp-02-nip';
import { rule as dp03 } from './dp-03-nomor-pribadi';
import { rule as dp04 } from './dp-04-rekening';
import { rule as dp05 } from './dp-05-nomor-kartu';
import { rule as dp06 } from './dp-06-surel-pribadi';
import { rule as dp07 } from './dp-07-alamat';
import { rule as dp08 } from './dp-08-tanggal-lahir';
import { rule as dp09 } from './dp-09-kesehatan';
import { rule as dp10 } from './dp-10-anak-bernama';
import { rule as dp11 } from './dp-11-daftar-penerima';
import { rule as dp12 } from './dp-12-pelat-nomor';
import { rule as dp13 } from './dp-13-dokumen-terlampir';
import { rule as dp14 } from './dp-14-korban-dan-pelaku-anak';
import { rule as dp15 } from './dp-15-minta-nik-otp';

/** DP: personal data and children. */
export const dataPribadi: readonly Rule[] = [
  dp01,
  dp02,
  dp03,
  dp04,
  dp05,
  dp06,
  dp07,
  dp08,
  dp09,
  dp10,
  dp11,
  dp12,
  dp13,
  dp14,
  dp15,
];
