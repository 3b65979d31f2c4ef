import { rule as dp01 } from './data-pribadi/dp-01-nik';
import { rule as ej01 } from './ejaan/ej-01-di-terpisah';
import { rule as ej03 } from './ejaan/ej-03-di-serangkai';
import type { Rule } from './rule';
import { rule as tw01 } from './tanggal/tw-01-hari-cocok-tanggal';

/** Every style rule, the gravest first. A test holds this list against the files of the folders. */
export const rules: readonly Rule[] = [dp01, tw01, ej01, ej03];
