import type { Rule } from '../rule';
import { rule as pl01 } from './pl-01-panjang-di-x';
import { rule as pl02 } from './pl-02-panjang-takarir';
import { rule as pl03 } from './pl-03-jumlah-tagar';
import { rule as pl04 } from './pl-04-inti-di-awal';
import { rule as pl05 } from './pl-05-tautan-di-takarir';
import { rule as pl06 } from './pl-06-naskah-panjang';
import { rule as pl07 } from './pl-07-nama-akun-lain';

export const platform: readonly Rule[] = [pl01, pl02, pl03, pl04, pl05, pl06, pl07];
