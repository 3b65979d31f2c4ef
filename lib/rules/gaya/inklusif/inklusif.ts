import type { Rule } from '../rule';
import { rule as in01 } from './in-01-penyandang-disabilitas';
import { rule as in02 } from './in-02-gangguan-jiwa';
import { rule as in03 } from './in-03-tionghoa';
import { rule as in04 } from './in-04-tidak-membentak';

/** IN: words that leave nobody out. */
export const inklusif: readonly Rule[] = [in01, in02, in03, in04];
