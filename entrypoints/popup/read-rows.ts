import type { PopupRows } from '@/components/popup/popup-view';
import { database } from '@/lib/log/database';
import { dueQuestions } from '@/lib/log/questions';

/** What the popup opened at `openedAt` shows of the log; null if the log does not open. Texts of logged posts are not read. */
export async function readRows(openedAt: number, zone: string): Promise<PopupRows | null> {
  try {
    const sending = await database.read('sending');
    return {
      cells: await database.cells.toArray(),
      totals: (await database.read('totals')) ?? {},
      targets: (await database.read('targets')) ?? [],
      questions: dueQuestions(await database.waiting.toArray(), (await database.read('asked')) ?? {}, openedAt, zone),
      isLinked: (await database.read('link')) !== undefined,
      sentAt: sending?.sentAt ?? null,
      trouble: sending?.trouble ?? null,
    };
  } catch {
    return null;
  }
}
