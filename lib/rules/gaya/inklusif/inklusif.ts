import type { Rule } from '../rule';

export const inklusif: readonly Rule[] = [];
