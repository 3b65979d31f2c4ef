import { browser } from 'wxt/browser';
import { database } from '@/lib/log/database';
import type { Sending, TallyAnswer } from '@/lib/log/records';
import { previewReport } from '@/lib/sync/prepare-report';
import { nextAlarmAt } from '@/lib/sync/schedule';

/** What stands in the log about sending; another object after each change of it. */
export async function readTraces(): Promise<{ answers: TallyAnswer[]; sending: Sending | undefined; changes: number }> {
  const cells = await database.cells.toArray();
  return {
    answers: (await database.read('answers')) ?? [],
    sending: await database.read('sending'),
    changes: cells.reduce((sum, { rev, acked }) => sum + rev + acked, 0),
  };
}

/** The next report, made by the very code that sends it, with the rows that it is made of. */
export async function readNext() {
  const now = Date.now();
  const { report, cells } = await previewReport(now, browser.runtime.getManifest().version, database);
  return { report, cells, dueAt: await nextAlarmAt(), now };
}
