import { dayOf } from '@/lib/calendar/day';
import { database } from '@/lib/log/database';
import { dropTexts } from '@/lib/log/drop-texts';
import { readSettings } from '@/lib/settings/store';

/** Keeps texts no longer than the settings say; looks once a day, however often it is called. */
export async function dropOldTexts(): Promise<void> {
  const { agency, keepMonths } = await readSettings();
  await dropTexts(dayOf(Date.now(), agency.zone), keepMonths, database);
}
