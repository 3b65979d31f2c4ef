import type { Rule } from '../rule';

export const aksesibilitas: readonly Rule[] = [];
