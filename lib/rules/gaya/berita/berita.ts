import type { Rule } from '../rule';
import { rule as gb01 } from './gb-01-apa';
import { rule as gb02 } from './gb-02-siapa';
import { rule as gb03 } from './gb-03-kapan';
import { rule as gb04 } from './gb-04-di-mana';
import { rule as gb05 } from './gb-05-mengapa';
import { rule as gb06 } from './gb-06-bagaimana';
import { rule as gb07 } from './gb-07-panjang-teras';
import { rule as gb08 } from './gb-08-pembuka-upacara';
import { rule as gb09 } from './gb-09-pembuka-waktu';
import { rule as gb10 } from './gb-10-kutipan-tanpa-sumber';
import { rule as gb11 } from './gb-11-pembicara-berjabatan';
import { rule as gb12 } from './gb-12-pujian';
import { rule as gb13 } from './gb-13-berhasil';
import { rule as gb14 } from './gb-14-angka-bersumber';
import { rule as gb15 } from './gb-15-bapak-jabatan';
import { rule as gb16 } from './gb-16-panjang-judul';
import { rule as gb17 } from './gb-17-judul-kata-kerja';
import { rule as gb18 } from './gb-18-salinan';
import { rule as gb19 } from './gb-19-isi-tipis';
import { rule as gb20 } from './gb-20-kontak';

export const berita: readonly Rule[] = [
  gb01,
  gb02,
  gb03,
  gb04,
  gb05,
  gb06,
  gb07,
  gb08,
  gb09,
  gb10,
  gb11,
  gb12,
  gb13,
  gb14,
  gb15,
  gb16,
  gb17,
  gb18,
  gb19,
  gb20,
];
