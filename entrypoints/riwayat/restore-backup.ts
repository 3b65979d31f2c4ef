import { database } from '@/lib/log/database';
import { type Backup, importBackup, parseBackup } from '@/lib/log/import-backup';
import { doneWords } from '@/lib/words/riwayat';
import type { Words } from '@/lib/words/words';

async function read(file: File): Promise<Backup | null> {
  try {
    return parseBackup(await file.text());
  } catch {
    return null;
  }
}

/**
 * Brings a backup into the log, or leaves everything as it is; returns what to say. That of another unit is refused:
 * its posts would be counted as this unit's.
 */
export async function restoreBackup(file: File, unit: string): Promise<{ words: Words; isTrouble: boolean }> {
  const backup = await read(file);
  if (!backup) return { words: doneWords.badBackup, isTrouble: true };
  if (backup.unit && unit && backup.unit !== unit)
    return { words: doneWords.otherUnit(backup.unit, unit), isTrouble: true };
  return { words: doneWords.imported(await importBackup(backup, database)), isTrouble: false };
}
