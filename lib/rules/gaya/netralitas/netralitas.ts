import type { Rule } from '../rule';

export const netralitas: readonly Rule[] = [];
