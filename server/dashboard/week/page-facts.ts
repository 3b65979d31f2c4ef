import type { Day } from '@/lib/calendar/day';

/** What a page says beside the numbers: whose it is and when it was made. */
export interface PageFacts {
  /** "Diskominfo Kota Pangkalpinang". */
  office: string;
  /** "Kota Pangkalpinang". */
  region: string;
  today: Day;
  at: number;
  zone: string;
  isDemo: boolean;
}
