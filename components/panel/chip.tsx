import { ChevronDown, CircleCheck, CircleDashed, OctagonAlert, PencilLine } from 'lucide-react';
import { Mark } from '@/components/parts/mark';
import { useSay } from '@/components/parts/say-context';
import { unsurNames } from '@/lib/words/names';
import { couldAdd, missingNames, panelWords } from '@/lib/words/panel';
import type { Words } from '@/lib/words/words';
import { missingOf, type PanelView, unseenOf } from './panel-view';

interface Line {
  look: 'tahan' | 'belum' | 'perbaiki' | 'ada' | 'saran';
  words: Words;
}

const shapes = { tahan: OctagonAlert, belum: CircleDashed, perbaiki: PencilLine, ada: CircleCheck, saran: null };

/** The worst that is to say, then the next: at most two lines. */
function linesOf(view: PanelView, speak: (words: Words) => string): Line[] {
  if (view.text.trim() === '') return [{ look: 'saran', words: panelWords.startWriting }];
  const missing = missingOf(view.result).map((unsur) => speak(unsurNames[unsur]));
  const lines: Line[] = [];
  if (view.asksAccount) lines.push({ look: 'saran', words: panelWords.accountQuestion });
  if (view.findings.some(({ level }) => level === 'tahan')) lines.push({ look: 'tahan', words: panelWords.hold });
  if (missing.length > 0) lines.push({ look: 'belum', words: missingNames(missing.join(', ')) });
  if (view.findings.some(({ level }) => level === 'salah')) lines.push({ look: 'perbaiki', words: panelWords.correct });
  const unseen = unseenOf(view.result).map((unsur) => speak(unsurNames[unsur]));
  if (unseen.length > 0) lines.push({ look: 'saran', words: couldAdd(unseen.join(', ')) });
  if (lines.length === 0)
    return [
      { look: 'ada', words: panelWords.complete },
      { look: 'saran', words: panelWords.completeHint },
    ];
  return lines.slice(0, 2);
}

/** The pill beside the writing box: it says the state in words and opens the panel. */
export function Chip({ view, open }: { view: PanelView; open: () => void }) {
  const speak = useSay();
  return (
    <button type="button" className="pill" aria-expanded={false} onClick={open}>
      <Mark size={32} />
      <span>
        {linesOf(view, speak).map(({ look, words }) => {
          const Shape = shapes[look];
          return (
            <span key={words.id} className={`word word--${look}`}>
              {Shape && <Shape className="ic" aria-hidden="true" />}
              {speak(words)}
            </span>
          );
        })}
      </span>
      <ChevronDown className="ic" aria-hidden="true" />
    </button>
  );
}
