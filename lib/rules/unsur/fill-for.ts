import type { Day } from '../../calendar/day';
import { zoneNames } from '../../calendar/say-clock';
import { sayNewsDay } from '../../calendar/say-day';
import type { Agency } from '../../draft/agency';
import type { Jenis } from '../../draft/jenis';
import type { Unsur } from '../../draft/unsur';
import type { Words } from '../../words/words';
import { fillsOfJenis, generalFills } from './fills';

export interface Fill {
  /** Why a reader wants it. At most 90 letters. */
  why: Words;
  /** What may be put into the draft. Words in [brackets] are for the writer to fill in. */
  sentence: string;
}

interface Known {
  agency: Agency;
  /** The writer's local day. */
  today: Day;
  /** Left out: words that fit most posts. */
  jenis?: Jenis;
}

/** What to say and offer when an element is missing, in the words of this kind of post. */
export function fillFor(unsur: Unsur, { agency, today, jenis }: Known): Fill {
  const { why, sentence } = { ...generalFills[unsur], ...(jenis && fillsOfJenis[jenis]?.[unsur]) };
  return {
    why,
    sentence: sentence
      .replace('{unit}', agency.unit || '[nama instansi]')
      .replace('{day}', sayNewsDay(today))
      .replace('{zone}', zoneNames[agency.zone] ?? ''),
  };
}
