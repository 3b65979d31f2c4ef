import type { Rule } from '../rule';

export const tagar: readonly Rule[] = [];
