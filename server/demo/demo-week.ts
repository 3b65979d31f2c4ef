import { addDays, type Day } from '@/lib/calendar/day';
import { jenisList } from '@/lib/draft/jenis';
import type { PlatformId } from '@/lib/draft/platform';
import type { Counted } from '@/lib/tally/counted';
import { randomFrom } from './random';

const platforms: PlatformId[] = ['facebook', 'facebook', 'facebook', 'instagram', 'instagram', 'x', 'tiktok'];

/** Invented posts of one unit in the week of `monday`, none after `today`; the same for the same unit and week. */
export function demoWeek(unitCode: string, monday: Day, today: Day, posts: number): Counted[] {
  const random = randomFrom(`${unitCode} ${monday}`);
  const oneOf = <T>(list: readonly [T, ...T[]] | readonly T[]) => list[Math.floor(random() * list.length)] as T;
  return Array.from({ length: posts }, () => {
    const day = addDays(monday, Math.floor(random() * 5));
    return {
      day: day < today ? day : today,
      platform: oneOf(platforms),
      kind: 'post',
      source: random() < 0.8 ? 'detected' : 'entered',
      jenis: oneOf(jenisList),
      priority: 0,
      tagged: random() < 0.7 ? 1 : 0,
    };
  });
}
