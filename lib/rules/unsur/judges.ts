import type { Unsur } from '../../draft/unsur';
import { judgeApa } from './apa';
import { judgeBagaimana } from './bagaimana';
import { judgeDiMana } from './di-mana';
import { judgeKapan } from './kapan';
import { judgeMengapa } from './mengapa';
import { judgeSiapa } from './siapa';
import type { Judge } from './verdict';

/** Who judges which element. */
export const judges: Record<Unsur, Judge> = {
  apa: judgeApa,
  siapa: judgeSiapa,
  kapan: judgeKapan,
  'di-mana': judgeDiMana,
  mengapa: judgeMengapa,
  bagaimana: judgeBagaimana,
};
