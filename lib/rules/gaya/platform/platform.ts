import type { Rule } from '../rule';

export const platform: readonly Rule[] = [];
