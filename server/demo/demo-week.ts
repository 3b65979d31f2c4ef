import { addDays, type Day } from '@/lib/calendar/day';
import { jenisList } from '@/lib/draft/jenis';
import type { PlatformId } from '@/lib/draft/platform';
import type { Counted, Source } from '@/lib/tally/counted';
import { randomFrom } from './random';

const platforms: PlatformId[] = ['facebook', 'facebook', 'facebook', 'instagram', 'instagram', 'x', 'tiktok'];
/** Phones and answered questions are rarer than what the extension saw by itself. */
const sources: Source[] = ['detected', 'detected', 'detected', 'detected', 'confirmed', 'entered'];
/** Most posts serve no priority of the region; the demo has three. */
const priorities = [0, 0, 0, 1, 2, 3];

/** Invented posts and responses of one unit on one day, at least one post; the same for the same unit and day. */
export function demoDay(unitCode: string, day: Day): Counted[] {
  const random = randomFrom(`${unitCode} ${day}`);
  const oneOf = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const counted = (kind: Counted['kind']): Counted => {
    const source = oneOf(sources);
    const platform = oneOf(platforms);
    return {
      day,
      // The extension watches no box on TikTok: what is published there was entered by hand.
      platform: platform === 'tiktok' && source !== 'entered' ? 'facebook' : platform,
      kind,
      source,
      jenis: oneOf(jenisList),
      priority: kind === 'post' ? oneOf(priorities) : 0,
      tagged: kind === 'post' && random() < 0.7 ? 1 : 0,
    };
  };
  const more = random() < 0.25 ? [counted('post')] : [];
  const responses = random() < 0.2 ? [counted('response')] : [];
  return [counted('post'), ...more, ...responses];
}

/** So many working days of the week of `monday`, none after `today`; the same for the same unit and day. */
export function demoWeek(unitCode: string, monday: Day, today: Day, days: number): Day[] {
  const random = randomFrom(`${unitCode} ${monday}`);
  return [0, 1, 2, 3, 4]
    .map((weekday) => ({ day: addDays(monday, weekday), order: random() }))
    .filter(({ day }) => day <= today)
    .sort((a, b) => a.order - b.order)
    .slice(0, days)
    .map(({ day }) => day);
}
