import type { Rule } from '../rule';
import { rule as pk01 } from './pk-01-istilah-unit';

/** PK: the words of the unit's own pack. */
export const istilah: readonly Rule[] = [pk01];
