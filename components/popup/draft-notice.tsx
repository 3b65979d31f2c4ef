import { useEffect, useRef, useState } from 'react';
import type { Edit } from '@/lib/draft/edit';
import { draftWords } from '@/lib/words/popup';
import { type Language, say } from '@/lib/words/words';

/** What became of the last press. */
export interface DraftNews {
  written: 'done' | 'changed' | 'refused' | 'other' | 'closed';
  edits: Edit[];
}

/** Tells it aloud and takes the focus, since the pressed button may be gone. "Salin" where the text did not land. */
export function DraftNotice({ news: { written, edits }, language }: { news: DraftNews; language: Language }) {
  const [isCopied, setCopied] = useState(false);
  const notice = useRef<HTMLDivElement>(null);
  const text = edits.map((edit) => edit.text.trim()).join('\n');
  useEffect(() => notice.current?.focus(), []);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => {},
    );
  return (
    <div ref={notice} className="notice" tabIndex={-1}>
      <p>{say(draftWords[written], language)}</p>
      {written === 'refused' && text !== '' && (
        <button type="button" className="button" onClick={() => void copy()}>
          {say(isCopied ? draftWords.copied : draftWords.copy, language)}
        </button>
      )}
    </div>
  );
}
