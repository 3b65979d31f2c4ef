import { database } from '@/lib/log/database';

/** Where counts go (the tally's origin, null before the first code), and whether it still takes them. */
export async function readConnection(): Promise<{ server: string | null; isRefused: boolean }> {
  try {
    const link = await database.read('link');
    const sending = await database.read('sending');
    return { server: link?.server ?? null, isRefused: sending?.trouble === 'refused' };
  } catch {
    return { server: null, isRefused: false };
  }
}
