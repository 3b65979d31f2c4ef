import type { Reading } from '../../../bahasa/reading';
import type { Unsur } from '../../../draft/unsur';
import type { Words } from '../../../words/words';
import type { TextRule } from '../rule';
import type { TextScene } from '../scene';
import { endOfFirstLine } from './first-line';

interface MissingRule extends Omit<TextRule, 'look'> {
  unsur: Unsur;
  message: Words;
  /** Words that answer, but too loosely for this kind of post. */
  isTooLoose?: (reading: Reading, scene: TextScene) => boolean;
}

/** An element that this kind of post needs is not there. Where it is only advised, the finding is a hint. */
export function missingRule({ unsur, message, isTooLoose, ...about }: MissingRule): TextRule {
  return {
    ...about,
    look(reading, scene) {
      const { state, need } = scene.unsur[unsur];
      if (need === 'tidak-perlu' || reading.paragraphs.length === 0) return [];
      if (state !== 'belum-ada' && !isTooLoose?.(reading, scene)) return [];
      const level = need === 'wajib' ? about.level : 'info';
      return [{ span: endOfFirstLine(reading), message, level }];
    },
  };
}
