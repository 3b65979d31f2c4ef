import type { Rule } from '../rule';
import { rule as ak01 } from './ak-01-tagar-berhuruf-besar';
import { rule as ak02 } from './ak-02-kapital-beruntun';
import { rule as ak03 } from './ak-03-huruf-hias';
import { rule as ak04 } from './ak-04-emoji';
import { rule as ak05 } from './ak-05-teks-alternatif';
import { rule as ak06 } from './ak-06-info-hanya-di-gambar';
import { rule as ak07 } from './ak-07-tautan-bernama';
import { rule as ak08 } from './ak-08-tanpa-hiasan';
import { rule as ak09 } from './ak-09-saluran-kedua';

export const aksesibilitas: readonly Rule[] = [ak01, ak02, ak03, ak04, ak05, ak06, ak07, ak08, ak09];
