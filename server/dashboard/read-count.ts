import { addDays, type Day, epochDayOf, isDay } from '@/lib/calendar/day';
import { type PlatformId, platformList } from '@/lib/draft/platform';
import { maxCount } from '@/lib/tally/wire';
import { type Reason, reasonList } from '../store/adjustment';
import type { FormTrouble } from './form-trouble';
import { oneOf } from './one-of';

/** How a day's number on one platform should change, and why. */
export interface ReadCount {
  day: number;
  /** Index in `platformList`. */
  platform: number;
  delta: number;
  reason: Reason;
}

/** What {@link CountFields} sent, or the field that must be mended. `daysBack`: so many days may lie behind. */
export function readCount(
  form: string,
  typed: Record<string, string>,
  today: Day,
  daysBack: number,
): ReadCount | FormTrouble {
  const { hari = '', banyak = '' } = typed;
  const wrong = (field: string, text: string): FormTrouble => ({ form, field, text, typed });
  if (!isDay(hari)) return wrong('hari', 'Pilih harinya dahulu.');
  if (hari > today) return wrong('hari', 'Hari itu belum tiba.');
  if (hari < addDays(today, -daysBack)) return wrong('hari', `Pilih hari dalam ${daysBack} hari terakhir.`);
  if (!typed.platform) return wrong('platform', 'Pilih platformnya dahulu.');
  if (!typed.arah) return wrong('arah', 'Pilih tambah atau kurangi dahulu.');
  const n = /^\d{1,3}$/.test(banyak) ? Number(banyak) : 0;
  if (n < 1 || n > maxCount) return wrong('banyak', `Tulis bilangan dari 1 sampai ${maxCount}.`);
  if (!typed.alasan) return wrong('alasan', 'Pilih alasannya dahulu.');
  const isMore = oneOf(['tambah', 'kurang'], typed.arah) === 'tambah';
  return {
    day: epochDayOf(hari),
    platform: platformList.indexOf(oneOf<PlatformId>(platformList, typed.platform)),
    delta: isMore ? n : -n,
    reason: oneOf(reasonList, typed.alasan),
  };
}
