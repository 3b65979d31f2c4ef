import type { Rule } from '../rule';
import { rule as nt01 } from './nt-01-ajakan-memilih';
import { rule as nt02 } from './nt-02-pasangan-calon';
import { rule as nt03 } from './nt-03-nama-partai';
import { rule as nt04 } from './nt-04-akun-calon';
import { rule as nt05 } from './nt-05-simbol-jari';
import { rule as nt06 } from './nt-06-pose-jari';
import { rule as nt07 } from './nt-07-tagar-petahana';
import { rule as nt08 } from './nt-08-bantuan-atas-nama-pribadi';
import { rule as nt09 } from './nt-09-hasil-hitung';
import { rule as nt10 } from './nt-10-foto-bersama-calon';

/** NT: the neutrality of civil servants; graver between the days of an election. */
export const netralitas: readonly Rule[] = [nt01, nt02, nt03, nt04, nt05, nt06, nt07, nt08, nt09, nt10];
