import type { Rule } from '../rule';

export const kejelasan: readonly Rule[] = [];
