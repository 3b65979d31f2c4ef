import { Info, Lightbulb, OctagonAlert, PencilLine } from 'lucide-react';
import { useSay } from '@/components/parts/say-context';
import type { Span } from '@/lib/draft/span';
import type { Finding } from '@/lib/rules/finding';
import { panelWords } from '@/lib/words/panel';

interface FindingCardProps {
  finding: Finding;
  text: string;
  fix: () => void;
  hush: () => void;
  /** Left out where nothing is remembered. */
  hushRule?: () => void;
}

const looks = {
  tahan: { name: 'tahan', Shape: OctagonAlert, word: panelWords.hold },
  salah: { name: 'perbaiki', Shape: PencilLine, word: panelWords.correct },
  saran: { name: 'saran', Shape: Lightbulb, word: panelWords.suggestion },
  info: { name: 'saran', Shape: Info, word: panelWords.hint },
};

/** A sign or a space alone says nothing: it is shown with the word before it. */
const wordBefore = (text: string, { start }: Span, changed: string): string =>
  /[\p{L}\p{N}]/u.test(changed)
    ? ''
    : (text
        .slice(Math.max(0, start - 30), start)
        .split(/\s/)
        .at(-1) ?? '');

/** One remark: what, why, and one click that sets it right. Nothing is ever blocked. */
export function FindingCard({ finding, text, fix, hush, hushRule }: FindingCardProps) {
  const speak = useSay();
  const { level, span, message, source } = finding;
  const { name, Shape, word } = looks[level];
  const isHold = level === 'tahan';
  const written = text.slice(span.start, span.end);
  const lead = isHold ? '' : wordBefore(text, span, written + (finding.fix ?? ''));
  return (
    <article className={`catatan catatan--${name}`}>
      <h4 className={`word word--${name}`}>
        <Shape className="ic" aria-hidden="true" />
        {speak(word)}
      </h4>
      {finding.fix !== undefined && (
        <p className="ubah">
          {!isHold && written !== '' && (
            <>
              <del>
                <span className="vh">{speak(panelWords.written)} </span>
                {lead}
                {written}
              </del>
              {' → '}
            </>
          )}
          <ins>
            <span className="vh">{speak(panelWords.becomes)} </span>
            {lead}
            {finding.fix}
          </ins>
        </p>
      )}
      <p>{speak(message)}</p>
      <p className="kecil">{source}</p>
      <div className="aksi">
        {finding.fix !== undefined && (
          <button type="button" className={isHold ? 'btn btn--primary' : 'btn'} onClick={fix}>
            {speak(isHold ? panelWords.mask : written === '' ? panelWords.insert : panelWords.replace)}
          </button>
        )}
        <button type="button" className={isHold ? 'btn' : 'btn btn--quiet'} onClick={hush}>
          {speak(isHold ? panelWords.checked : panelWords.ignore)}
        </button>
        {!isHold && hushRule && (
          <button type="button" className="btn btn--quiet btn--small" onClick={hushRule}>
            {speak(panelWords.never)}
          </button>
        )}
      </div>
    </article>
  );
}
