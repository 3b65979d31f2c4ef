import type { Day } from '../../calendar/day';
import type { Agency } from '../../draft/agency';
import type { Media, PostKind } from '../../draft/draft';
import type { Jenis } from '../../draft/jenis';
import type { Surface } from '../../draft/platform';
import type { Unsur } from '../../draft/unsur';
import type { Need } from '../jenis/need';
import type { State } from '../unsur/verdict';

/** What a rule may know beside one line: the same for every line of a draft. */
export interface LineScene {
  /** The writer's local day. */
  today: Day;
  agency: Agency;
}

/** What a rule may know beside the text. */
export interface TextScene extends LineScene {
  surface: Surface;
  kind: PostKind;
  jenis: Jenis;
  media: readonly Media[];
  /** The unit's last texts, the newest first. */
  recent: readonly string[];
  unsur: Readonly<Record<Unsur, { state: State; need: Need }>>;
}
