import { type Day, dayOf } from '@/lib/calendar/day';
import type { Agency } from '@/lib/draft/agency';
import { type PlatformId, platformList } from '@/lib/draft/platform';
import type { Submission } from '@/lib/draft/submission';
import { countDays, type Days, mergeDays } from '@/lib/streak/days';
import { type HeatMap, heatMapOf } from '@/lib/streak/heat-map';
import { type Streak, streakOf } from '@/lib/streak/streak';
import type { Cell } from '@/lib/tally/counted';
import { type SyncState, syncStateOf } from './sync-state';

/** What the popup reads from the log. */
export interface PopupRows {
  cells: (Cell & { rev: number; acked: number })[];
  /** The unit's posts per day over all its computers. */
  totals: Days;
  /** Submissions that only the writer can tell about. */
  questions: Submission[];
  isLinked: boolean;
  sentAt: number | null;
  trouble: 'offline' | 'refused' | null;
}

/** All that the popup shows. */
export interface PopupView {
  unit: string;
  city: string;
  zone: string;
  today: Day;
  streak: Streak;
  map: HeatMap;
  /** Posts of the 26 weeks from this computer; platforms without any are left out. */
  platforms: { platform: PlatformId; n: number }[];
  /** True if the map also shows posts of the unit's other computers. */
  hasOtherComputers: boolean;
  questions: Submission[];
  sync: SyncState;
}

/** `now` in milliseconds UTC. Responses are logged and sent, but the streak counts posts only. */
export function popupViewOf(rows: PopupRows, agency: Agency, now: number): PopupView {
  const today = dayOf(now, agency.zone);
  const posts = rows.cells.filter(({ kind }) => kind === 'post');
  const own = countDays(posts);
  const days = mergeDays(own, rows.totals);
  const map = heatMapOf(days, today);
  const shown = posts.filter(({ day }) => day >= map.first && day <= today);
  const countOf = (platform: PlatformId) => shown.reduce((n, cell) => (cell.platform === platform ? n + cell.n : n), 0);
  const daysWaiting = new Set(rows.cells.filter(({ rev, acked }) => rev > acked).map(({ day }) => day)).size;
  return {
    unit: agency.unit,
    city: agency.city,
    zone: agency.zone,
    today,
    streak: streakOf(days, today, agency.weeklyTarget),
    map,
    platforms: platformList.flatMap((platform) => {
      const n = countOf(platform);
      return n > 0 ? [{ platform, n }] : [];
    }),
    hasOtherComputers: map.total > heatMapOf(own, today).total,
    questions: [...rows.questions].sort((a, b) => a.armedAt - b.armedAt),
    sync: syncStateOf({ ...rows, daysWaiting }),
  };
}
