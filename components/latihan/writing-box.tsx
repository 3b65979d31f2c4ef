import { Copy, RotateCcw, Undo2 } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { useSay } from '@/components/parts/say-context';
import type { PlatformId } from '@/lib/draft/platform';
import { copyTo, latihanWords } from '@/lib/words/latihan';
import { surfaceNames } from '@/lib/words/names';

interface WritingBoxProps {
  box: RefObject<HTMLTextAreaElement | null>;
  /** What the box holds when it appears; afterwards it keeps its own text, and with it the browser's undo. */
  first: string;
  onText: (text: string) => void;
  /** Takes back what a button wrote last; null where nothing was. */
  undo: (() => void) | null;
  restart: () => void;
  isOwn: boolean;
  platform: PlatformId;
  /** The last insertion came out differently from what was asked. */
  isOther: boolean;
}

/** The text in a plain box, and the ways to take it elsewhere. */
export function WritingBox({ box, first, onText, undo, restart, isOwn, platform, isOther }: WritingBoxProps) {
  const speak = useSay();
  const [news, setNews] = useState<'copied' | 'selected' | null>(null);
  const copy = async () => {
    const text = box.current?.value ?? '';
    try {
      await navigator.clipboard.writeText(text);
      setNews('copied');
    } catch {
      // A page without a certificate, as on a phone in the office's own network, may not write the clipboard.
      box.current?.focus();
      box.current?.select();
      setNews('selected');
    }
  };
  return (
    <section className="card">
      <label className="box-label" htmlFor="tulisan">
        {speak(latihanWords.text)}
      </label>
      <textarea
        id="tulisan"
        ref={box}
        lang="id"
        rows={7}
        defaultValue={first}
        onChange={({ target }) => {
          setNews(null);
          onText(target.value);
        }}
      />
      <div className="row">
        {/* To copy is what the desk is for; an exercise has another end. */}
        <button type="button" className={isOwn ? 'button button-primary' : 'button'} onClick={() => void copy()}>
          <Copy className="icon" aria-hidden="true" />
          {speak(copyTo(surfaceNames[platform]))}
        </button>
        <button type="button" className="button" disabled={undo === null} onClick={() => undo?.()}>
          <Undo2 className="icon" aria-hidden="true" />
          {speak(latihanWords.undo)}
        </button>
        <button type="button" className="button button-quiet" onClick={restart}>
          <RotateCcw className="icon" aria-hidden="true" />
          {speak(isOwn ? latihanWords.empty : latihanWords.restart)}
        </button>
      </div>
      <p className="news" role="status">
        {isOther ? speak(latihanWords.other) : news && speak(latihanWords[news])}
      </p>
    </section>
  );
}
