import type { Span } from '../draft/span';
import type { Words } from '../words/words';

/**
 * tahan: possible harm, ask to look twice · salah: certain error under a written rule ·
 * saran: weak style or news, may be ignored · info: a hint for those who ask.
 */
export const levelList = ['tahan', 'salah', 'saran', 'info'] as const;

export type Level = (typeof levelList)[number];

export interface Finding {
  /** Id in the rule catalogue: "EJ-01". */
  rule: string;
  level: Level;
  span: Span;
  message: Words;
  /** Replaces exactly the span. Left out when only the writer can know what is right. */
  fix?: string;
  /** The written rule that it stands on. */
  source: string;
}

/**
 * GB-01 to GB-06 say in the catalogue's words what the six elements already show, and TG-01 what the list of tags
 * shows: who shows those need not repeat them.
 */
export const isShownElsewhere = ({ rule }: Finding): boolean => /^(?:GB-0[1-6]|TG-01)$/.test(rule);
