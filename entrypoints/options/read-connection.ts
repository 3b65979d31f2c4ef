import { database } from '@/lib/log/database';

/**
 * Where counts go (the tally's origin, null before the first code), whether it still takes them, and whether the
 * browser waits for consent to send them.
 */
export async function readConnection(): Promise<{ server: string | null; isRefused: boolean; isWithheld: boolean }> {
  try {
    const link = await database.read('link');
    const sending = await database.read('sending');
    const is = (trouble: string) => sending?.trouble === trouble;
    return { server: link?.server ?? null, isRefused: is('refused'), isWithheld: is('withheld') };
  } catch {
    return { server: null, isRefused: false, isWithheld: false };
  }
}
