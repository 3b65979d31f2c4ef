import type { Rule } from '../rule';
import { rule as kj01 } from './kj-01-panjang-kalimat';
import { rule as kj02 } from './kj-02-panjang-paragraf';
import { rule as kj03 } from './kj-03-kata-mubazir';
import { rule as kj04 } from './kj-04-jamak-ganda';
import { rule as kj05 } from './kj-05-kata-klise';
import { rule as kj06 } from './kj-06-di-mana-penghubung';
import { rule as kj07 } from './kj-07-awalan-tanggal';
import { rule as kj08 } from './kj-08-tersebut';

export const kejelasan: readonly Rule[] = [kj01, kj02, kj03, kj04, kj05, kj06, kj07, kj08];
