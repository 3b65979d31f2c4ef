import type { Rule } from '../rule';
import { rule as ej01 } from './ej-01-di-terpisah';
import { rule as ej02 } from './ej-02-ke-terpisah';
import { rule as ej03 } from './ej-03-di-serangkai';
import { rule as ej04 } from './ej-04-angka-bertingkat';
import { rule as ej05 } from './ej-05-angka-an';
import { rule as ej06 } from './ej-06-se-bertanda-hubung';
import { rule as ej07 } from './ej-07-partikel-pun';
import { rule as ej08 } from './ej-08-akhiran-nya';
import { rule as ej09 } from './ej-09-gabungan-kata-terpisah';
import { rule as ej10 } from './ej-10-gabungan-berimbuhan';
import { rule as ej11 } from './ej-11-gabungan-serangkai';
import { rule as ej12 } from './ej-12-bentuk-terikat';
import { rule as ej13 } from './ej-13-bentuk-ulang';
import { rule as ej14 } from './ej-14-spasi-tanda-baca';
import { rule as ej15 } from './ej-15-awal-kalimat';
import { rule as ej16 } from './ej-16-nama-hari-bulan';
import { rule as ej17 } from './ej-17-anda';
import { rule as ej18 } from './ej-18-nama-wilayah';
import { rule as ej19 } from './ej-19-jenis-tempat-huruf-kecil';
import { rule as ej20 } from './ej-20-jabatan-dan-nama';
import { rule as ej21 } from './ej-21-koma-penghubung';
import { rule as ej22 } from './ej-22-koma-melainkan';
import { rule as ej23 } from './ej-23-tanpa-koma-anak-kalimat';
import { rule as ej24 } from './ej-24-kutipan';
import { rule as ej25 } from './ej-25-tanda-baca-berulang';
import { rule as ej26 } from './ej-26-singkatan-bermakna-ganda';
import { rule as ej27 } from './ej-27-singkatan-percakapan';
import { rule as ej28 } from './ej-28-singkatan-surat';
import { rule as ej29 } from './ej-29-singkatan-alamat';
import { rule as ej30 } from './ej-30-satuan';
import { rule as ej31 } from './ej-31-zona-waktu';
import { rule as ej32 } from './ej-32-akronim-kata-umum';
import { rule as ej33 } from './ej-33-maha';
import { rule as ej34 } from './ej-34-partikel-lah-kah';
import { rule as ej35 } from './ej-35-per-terpisah';
import { rule as ej36 } from './ej-36-gelar';
import { rule as ej37 } from './ej-37-titik-pada-sapaan-gelar';

/** EJ: spelling, after EYD V. */
export const ejaan: readonly Rule[] = [
  ej01,
  ej02,
  ej03,
  ej04,
  ej05,
  ej06,
  ej07,
  ej08,
  ej09,
  ej10,
  ej11,
  ej12,
  ej13,
  ej14,
  ej15,
  ej16,
  ej17,
  ej18,
  ej19,
  ej20,
  ej21,
  ej22,
  ej23,
  ej24,
  ej25,
  ej26,
  ej27,
  ej28,
  ej29,
  ej30,
  ej31,
  ej32,
  ej33,
  ej34,
  ej35,
  ej36,
  ej37,
];
