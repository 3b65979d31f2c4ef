import type { Rule } from '../rule';

export const nama: readonly Rule[] = [];
