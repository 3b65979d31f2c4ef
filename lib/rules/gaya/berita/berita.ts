import type { Rule } from '../rule';

export const berita: readonly Rule[] = [];
