import type { Rule } from '../rule';
import { rule as jn01 } from './jn-01-kepanjangan-singkatan';
import { rule as jn02 } from './jn-02-kepanjangan-keliru';
import { rule as jn03 } from './jn-03-terlalu-banyak-singkatan';
import { rule as jn04 } from './jn-04-penulisan-pj-plt';
import { rule as jn05 } from './jn-05-nama-pejabat';
import { rule as jn06 } from './jn-06-mantan-pejabat';
import { rule as jn07 } from './jn-07-nama-wilayah-dan-unit';
import { rule as jn08 } from './jn-08-nama-unit';
import { rule as jn09 } from './jn-09-beliau';
import { rule as jn10 } from './jn-10-nama-tanpa-jabatan';

/** JN: offices, names and short forms. */
export const nama: readonly Rule[] = [jn01, jn02, jn03, jn04, jn05, jn06, jn07, jn08, jn09, jn10];
