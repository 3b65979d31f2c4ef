import type { Rule } from '../rule';
import { rule as dp01 } from './dp-01-nik';
import { rule as dp02 } from './dp-02-nip';
import { rule as dp03 } from './dp-03-nomor-pribadi';
import { rule as dp04 } from './dp-04-rekening';
import { rule as dp05 } from './dp-05-nomor-kartu';
import { rule as dp06 } from './dp-06-surel-pribadi';
import { rule as dp12 } from './dp-12-pelat-nomor';

/** DP: personal data and children. */
export const dataPribadi: readonly Rule[] = [dp01, dp02, dp03, dp04, dp05, dp06, dp12];
