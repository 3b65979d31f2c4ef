import type { Rule } from '../rule';
import { rule as tg01 } from './tg-01-tagar-wajib';
import { rule as tg02 } from './tg-02-tagar-salah-ketik';
import { rule as tg03 } from './tg-03-tagar-terpotong';
import { rule as tg04 } from './tg-04-tagar-angka';
import { rule as tg05 } from './tg-05-tagar-ganda';
import { rule as tg06 } from './tg-06-tagar-umpan';
import { rule as tg07 } from './tg-07-tagar-kedaluwarsa';
import { rule as tg08 } from './tg-08-tagar-secukupnya';
import { rule as tg09 } from './tg-09-tagar-di-akhir';
import { rule as tg10 } from './tg-10-tagar-politik';
import { rule as tg11 } from './tg-11-tagar-hari-ini';

export const tagar: readonly Rule[] = [tg01, tg02, tg03, tg04, tg05, tg06, tg07, tg08, tg09, tg10, tg11];
