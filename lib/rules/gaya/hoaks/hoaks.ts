import type { Rule } from '../rule';

export const hoaks: readonly Rule[] = [];
