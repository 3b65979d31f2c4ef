import { type Day, dayOf, weekdayOf } from '@/lib/calendar/day';
import { sayClock } from '@/lib/calendar/say-clock';
import { monthNames, sayShortDay, weekdayNames } from '@/lib/calendar/say-day';
import { jenisNames, surfaceNames } from '@/lib/words/names';
import { paperWords } from '@/lib/words/riwayat';
import type { Recap } from './recap-of';

/** What the paper says beside the numbers. */
export interface PaperUnit {
  unit: string;
  zone: string;
  /** Posts a week. */
  target: number;
  /** False where no tag is mandatory: then nothing is said of tags. */
  asksTags: boolean;
}

/** "1–15 Oktober 2024". */
export const sayPeriod = ({ from, until }: Pick<Recap, 'from' | 'until'>): string =>
  from === until
    ? `${sayShortDay(from)} ${from.slice(0, 4)}`
    : `1–${Number(until.slice(8))} ${monthNames[Number(from.slice(5, 7)) - 1]} ${from.slice(0, 4)}`;

/** "15 Oktober 2024". */
export const sayLongDay = (day: Day): string => `${sayShortDay(day)} ${day.slice(0, 4)}`;

/** "Selasa, 15 Oktober 2024 pukul 14.30 WIB". */
export function sayMoment(at: number, zone: string): string {
  const day = dayOf(at, zone);
  return `${weekdayNames[weekdayOf(day)]}, ${sayLongDay(day)} pukul ${sayClock(at, zone)}`;
}

/** "kegiatan 3, layanan 2". */
export const sayJenis = ({ jenis }: Recap): string =>
  jenis.map((one) => `${jenisNames[one.jenis].id.toLowerCase()} ${one.n}`).join(', ');

const sayPlatforms = ({ platforms }: Recap) =>
  platforms.map(({ platform, n }) => `${surfaceNames[platform].id} ${n}`).join(', ');

/** The recap for WhatsApp, where a line between stars is bold. `now` in milliseconds UTC. */
export function recapText(recap: Recap, { unit, zone, target, asksTags }: PaperUnit, now: number): string {
  const { of, posts, responses, activeDays, weeks, tags, manual, jenis, measure, recapSource } = paperWords;
  return [
    `*${paperWords.recap(unit)}*`,
    sayPeriod(recap),
    '',
    `${posts}: ${recap.posts}${recap.posts > 0 ? ` (${sayPlatforms(recap)})` : ''}`,
    `${responses}: ${recap.responses}`,
    `${activeDays}: ${recap.activeDays}`,
    `${weeks}: ${of(recap.weeks.reached, recap.weeks.of)}`,
    ...(recap.posts > 0 ? [`${jenis}: ${sayJenis(recap)}`] : []),
    ...(asksTags ? [`${tags}: ${of(recap.tagged, recap.posts)}`] : []),
    `${manual}: ${recap.manual}`,
    '',
    measure(target),
    recapSource(sayMoment(now, zone)),
  ].join('\n');
}
