import type { Day } from '@/lib/calendar/day';

/** What a page says beside the numbers: whose it is and when it was made. */
export interface PageFacts {
  office: string;
  today: Day;
  at: number;
  zone: string;
  isDemo: boolean;
}
