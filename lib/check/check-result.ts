import type { Reading } from '../bahasa/reading';
import type { Jenis } from '../draft/jenis';
import type { Unsur } from '../draft/unsur';
import type { Finding } from '../rules/finding';
import type { Need } from '../rules/jenis/need';
import type { Nilai } from '../rules/nilai/nilai';
import type { Sign } from '../rules/nilai/sign';
import type { Verdict } from '../rules/unsur/verdict';

export interface UnsurResult extends Verdict {
  need: Need;
}

/** All that the panel shows of one draft. */
export interface CheckResult {
  reading: Reading;
  /** The kind that counts: the writer's choice, else the guess. */
  jenis: Jenis;
  jenisGuess: Jenis;
  unsur: Record<Unsur, UnsurResult>;
  nilai: Record<Nilai, Sign>;
  /** In the order of the text. */
  findings: Finding[];
}
