import { ChevronLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { entryWords } from '@/lib/words/entry';
import { say } from '@/lib/words/words';
import { EntryForm, type EntryFormProps } from './entry-form';

/** "Catat unggahan dari ponsel" in place of the overview. Focus starts on the heading. */
export function EntryPage(form: EntryFormProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="popup">
      <header className="popup-head popup-head-back">
        <button
          type="button"
          className="button button-icon"
          aria-label={say(entryWords.back, form.language)}
          onClick={form.onCancel}
        >
          <ChevronLeft className="icon" aria-hidden="true" />
        </button>
        <h1 ref={heading} tabIndex={-1}>
          {say(entryWords.title, form.language)}
        </h1>
      </header>
      <main>
        <EntryForm {...form} />
      </main>
    </div>
  );
}
