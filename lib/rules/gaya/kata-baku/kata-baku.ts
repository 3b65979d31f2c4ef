import type { Rule } from '../rule';
import { rule as kb01 } from './kb-01-vokal';
import { rule as kb02 } from './kb-02-f-v-p';
import { rule as kb03 } from './kb-03-h';
import { rule as kb04 } from './kb-04-j-z-y';
import { rule as kb05 } from './kb-05-konsonan';
import { rule as kb06 } from './kb-06-peluluhan';
import { rule as kb07 } from './kb-07-turunan';
import { rule as kb08 } from './kb-08-serapan-agama';
import { rule as kb09 } from './kb-09-padanan';
import { rule as kb10 } from './kb-10-nama-platform';
import { rule as kb11 } from './kb-11-salah-ketik';
import { rule as kb12 } from './kb-12-kata-ganda';

/** KB: standard words, after KBBI VI. */
export const kataBaku: readonly Rule[] = [kb01, kb02, kb03, kb04, kb05, kb06, kb07, kb08, kb09, kb10, kb11, kb12];
