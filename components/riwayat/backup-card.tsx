import { useRef } from 'react';
import { fileWords } from '@/lib/words/riwayat';
import { type Language, say } from '@/lib/words/words';

export interface BackupCardProps {
  language: Language;
  onBackup: () => void;
  onRestore: (file: File) => void;
}

/** The whole log as a file, and back. */
export function BackupCard({ language, onBackup, onRestore }: BackupCardProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <section className="card" aria-labelledby="backup-title">
      <h2 id="backup-title">{say(fileWords.title, language)}</h2>
      <p>{say(fileWords.lead, language)}</p>
      <div className="row backup-row">
        <button type="button" className="button" onClick={onBackup}>
          {say(fileWords.save, language)}
        </button>
        <button type="button" className="button" aria-describedby="restore-hint" onClick={() => field.current?.click()}>
          {say(fileWords.restore, language)}
        </button>
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={say(fileWords.restore, language)}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) onRestore(file);
            // The same file may be chosen once more.
            target.value = '';
          }}
        />
      </div>
      <p className="muted" id="restore-hint">
        {say(fileWords.restoreHint, language)}
      </p>
    </section>
  );
}
