import type { TextScene } from './scene';

/** Where an example is set, as far as it matters: the unit, the day, the platform. The rest is usual. */
export type Setting = Partial<Omit<TextScene, 'unsur'>>;

export interface Wrong extends Setting {
  text: string;
  /** The text with every fix of this rule applied; null where it offers none. */
  fixed: string | null;
}

export interface Right extends Setting {
  text: string;
}

/**
 * What proves a rule: run by one test, shown in the documents, and left out of the extension. Among the right ones
 * stand the nearest texts that a naive rule would flag.
 */
export interface Examples {
  wrong: readonly Wrong[];
  right: readonly (string | Right)[];
}
