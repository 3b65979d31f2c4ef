import { Info } from 'lucide-react';
import { useState } from 'react';
import { LanguageContext, useSay } from '@/components/parts/say-context';
import { noteWords } from '@/lib/words/notes';
import type { Language, Words } from '@/lib/words/words';
import { openRoot } from './open-root';

export interface Note {
  title: Words;
  text: Words;
  /** What the button copies for the writer. */
  report?: string;
}

/** Room for the card, CSS pixels. At the lower left: the right corner belongs to what became of a post. */
const size = { height: 270, margin: 16 };

function NoteCard({ note: { title, text, report }, close }: { note: Note; close: () => void }) {
  const speak = useSay();
  const [isCopied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(report ?? '').then(
      () => setCopied(true),
      () => {},
    );
  return (
    <aside className="kartu" aria-label={speak(noteWords.name)}>
      <div role="status">
        <h2 className="word">
          <Info className="ic" aria-hidden="true" />
          {speak(title)}
        </h2>
        <p>{speak(isCopied ? noteWords.reportCopied : text)}</p>
      </div>
      <div className="aksi">
        {report !== undefined && !isCopied && (
          <button type="button" className="btn" onClick={() => void copy()}>
            {speak(noteWords.copyReport)}
          </button>
        )}
        <button type="button" className="btn btn--quiet" onClick={close}>
          {speak(noteWords.close)}
        </button>
      </div>
    </aside>
  );
}

/** A quiet note at the corner of the page, until it is closed or the page says so. It asks nothing. */
export function showNote(note: Note, language: Language, page: AbortSignal): void {
  const end = new AbortController();
  const { host, root } = openRoot(document.body, 'catatan', AbortSignal.any([page, end.signal]));
  host.place({ left: size.margin, top: innerHeight - size.height, maxHeight: size.height });
  root.render(
    <LanguageContext value={language}>
      <NoteCard note={note} close={() => end.abort()} />
    </LanguageContext>,
  );
}
