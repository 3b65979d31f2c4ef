import { useState } from 'react';
import { rowDayWords } from '@/components/riwayat/day-words';
import type { Done } from '@/components/riwayat/done-line';
import type { RiwayatRow } from '@/components/riwayat/riwayat-row';
import { type Correction, correctRecord } from '@/lib/log/correct-record';
import { database } from '@/lib/log/database';
import { removeRecord, restoreRecord } from '@/lib/log/remove-record';
import type { Settings } from '@/lib/settings/settings';
import { kindNames } from '@/lib/words/names';
import { doneWords, postWords } from '@/lib/words/riwayat';
import type { Words } from '@/lib/words/words';
import { exportCsv, exportXlsx, saveBackup } from './export-log';

/** The door for files and the tally's wire are loaded when they are needed: the list is seen sooner without them. */
const restore = async (file: File, unit: string) => (await import('./restore-backup')).restoreBackup(file, unit);
const send = async () => (await import('@/lib/sync/send-report')).sendReport({ isAsked: false });

/** Says what an act came to, also when it came to nothing. */
type Tell = (act: () => Promise<Done | null>, trouble: Words) => void;

/** What a person can do on this page, and the line that tells what became of it. What changed a count is sent. */
export function useActs(settings: Settings | null, reread: () => Promise<void>) {
  const [done, setDone] = useState<Done | null>(null);
  const tell: Tell = (act, trouble) =>
    void act()
      .catch((): Done => ({ words: trouble, isTrouble: true }))
      .then(setDone);
  /** Writes into the log, shows it, and lets the tally know. */
  const change = (act: () => Promise<Done | null>) =>
    tell(async () => {
      const outcome = await act();
      await reread();
      void send();
      return outcome;
    }, doneWords.failed);
  const save = (make: (settings: Settings) => string | Promise<string>) =>
    tell(async () => settings && { words: doneWords.saved(await make(settings)) }, doneWords.notSaved);

  const remove = (row: RiwayatRow) =>
    change(async () => {
      const removed = await removeRecord(row.id, database);
      if (!removed) return null;
      const undo = () =>
        change(async () => {
          await restoreRecord(removed, database);
          return { words: doneWords.restored };
        });
      return { words: doneWords.removed(postWords.title(kindNames[row.kind], rowDayWords(row.day))), undo };
    });
  const correct = (row: RiwayatRow, correction: Correction) =>
    change(async () => ((await correctRecord(row.id, correction, database)) ? { words: doneWords.corrected } : null));
  const copy = (text: string) =>
    tell(async () => {
      await navigator.clipboard.writeText(text);
      return { words: doneWords.copied };
    }, doneWords.notCopied);
  return {
    done,
    forget: () => setDone(null),
    onRemove: remove,
    onCorrect: correct,
    onCopy: copy,
    onCsv: (rows: RiwayatRow[]) => save((now) => exportCsv(rows, now)),
    onXlsx: (rows: RiwayatRow[]) => save((now) => exportXlsx(rows, now)),
    onBackup: () => save(saveBackup),
    onRestore: (file: File) => change(() => restore(file, settings?.agency.unit ?? '')),
  };
}
