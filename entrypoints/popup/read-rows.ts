import type { PopupRows } from '@/components/popup/popup-view';
import { database } from '@/lib/log/database';

/** What the popup shows of the log; null if the log does not open. Texts of logged posts are not read. */
export async function readRows(): Promise<PopupRows | null> {
  try {
    const sending = await database.read('sending');
    return {
      cells: await database.cells.toArray(),
      totals: (await database.read('totals')) ?? {},
      questions: await database.waiting.where('state').equals('unknown').toArray(),
      isLinked: (await database.read('link')) !== undefined,
      sentAt: sending?.sentAt ?? null,
      trouble: sending?.trouble ?? null,
    };
  } catch {
    return null;
  }
}
