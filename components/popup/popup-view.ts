import { type Day, dayOf } from '@/lib/calendar/day';
import type { Agency } from '@/lib/draft/agency';
import { type PlatformId, platformList } from '@/lib/draft/platform';
import type { Submission } from '@/lib/draft/submission';
import { countDays, type Days, mergeDays } from '@/lib/streak/days';
import { type HeatMap, heatMapOf } from '@/lib/streak/heat-map';
import { type Streak, streakOf } from '@/lib/streak/streak';
import { postedWeeks, type TargetSince, type Week, weekOn } from '@/lib/streak/week';
import type { Cell } from '@/lib/tally/counted';
import { type SyncFacts, type SyncState, syncStateOf } from './sync-state';

/** What the popup reads from the log. */
export interface PopupRows {
  cells: (Cell & { rev: number; acked: number; isForeign?: boolean })[];
  /** The unit's posts per day over all its computers. */
  totals: Days;
  /** The weekly targets of earlier weeks, oldest first. */
  targets: TargetSince[];
  /** Submissions that only the writer can tell about. */
  questions: Submission[];
  isLinked: boolean;
  sentAt: number | null;
  trouble: SyncFacts['trouble'];
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
  /** Answers to comments of the same weeks from this computer. */
  responses: number;
  /** How many of these posts were entered by hand. */
  entered: number;
  /** True if the map also shows posts of the unit's other computers. */
  hasOtherComputers: boolean;
  questions: Submission[];
  sync: SyncState;
  /** The week that begins on a Monday, as it is measured now. */
  weekOn: (monday: Day) => Week;
}

/** `now` in milliseconds UTC. Responses are logged and sent, but the streak counts posts only. */
export function popupViewOf(rows: PopupRows, agency: Agency, now: number): PopupView {
  const today = dayOf(now, agency.zone);
  const posts = rows.cells.filter(({ kind }) => kind === 'post');
  const own = countDays(posts);
  const days = mergeDays(own, rows.totals);
  const map = heatMapOf(days, today);
  const shown = rows.cells.filter(({ day }) => day >= map.first && day <= today);
  const sum = (which: (cell: Cell) => boolean) => shown.reduce((all, cell) => (which(cell) ? all + cell.n : all), 0);
  const measure = { rehat: agency.rehat, targets: rows.targets };
  const waiting = rows.cells.filter(({ rev, acked, isForeign }) => rev > acked && !isForeign);
  const daysWaiting = new Set(waiting.map(({ day }) => day)).size;
  return {
    unit: agency.unit,
    city: agency.city,
    zone: agency.zone,
    today,
    streak: streakOf(days, today, agency.weeklyTarget, measure),
    map,
    platforms: platformList.flatMap((platform) => {
      const n = sum((cell) => cell.kind === 'post' && cell.platform === platform);
      return n > 0 ? [{ platform, n }] : [];
    }),
    responses: sum(({ kind }) => kind === 'response'),
    entered: sum(({ kind, source }) => kind === 'post' && source === 'entered'),
    hasOtherComputers: map.total > heatMapOf(own, today).total,
    questions: [...rows.questions].sort((a, b) => a.armedAt - b.armedAt),
    sync: syncStateOf({ ...rows, daysWaiting }),
    weekOn: (monday) => weekOn(monday, postedWeeks(days), agency.weeklyTarget, measure),
  };
}
