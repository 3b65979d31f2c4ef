import { useState } from 'react';
import { useSay } from '@/components/parts/say-context';
import { panelWords } from '@/lib/words/panel';

/** The site did not take the text: the way out is the clipboard, never a second try. */
export function RefusedNote({ text }: { text: string }) {
  const speak = useSay();
  const [isCopied, setCopied] = useState(false);
  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <div className="catatan belum-bisa" role="status">
      <p>{speak(panelWords.refused)}</p>
      <div className="aksi">
        <button type="button" className="btn" onClick={() => void copy()}>
          {speak(isCopied ? panelWords.copied : panelWords.copy)}
        </button>
      </div>
    </div>
  );
}
