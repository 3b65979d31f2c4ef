import { useRef, useState } from 'react';
import { dataWords } from '@/lib/words/erase';
import { type Language, say } from '@/lib/words/words';
import { EraseDialog, type EraseDialogProps } from './erase-dialog';
import { SelectField } from './select-field';

type KeepMonths = 3 | 13 | 60;
const months = ['3', '13', '60'] as const;

export interface DataCardProps extends Pick<EraseDialogProps, 'held' | 'onErase'> {
  keepMonths: KeepMonths;
  language: Language;
  onKeep: (months: KeepMonths) => void;
  /** Everything is erased and the person has read it. */
  onErased: () => void;
}

/** Backup, how long texts are kept, and erasing everything. */
export function DataCard({ keepMonths, held, language, onKeep, onErase, onErased }: DataCardProps) {
  const [isAsking, setIsAsking] = useState(false);
  /** Chosen, but it costs texts: an arrow key on the list alone must not. */
  const [shorter, setShorter] = useState<KeepMonths | null>(null);
  const choose = (months: KeepMonths) => {
    setShorter(months < keepMonths ? months : null);
    if (months > keepMonths) onKeep(months);
  };
  const opener = useRef<HTMLButtonElement>(null);
  const close = (isErased: boolean) => {
    setIsAsking(false);
    if (isErased) onErased();
    opener.current?.focus();
  };
  return (
    <section className="card" aria-labelledby="data-title">
      <h2 id="data-title">{say(dataWords.title, language)}</h2>
      <p>{say(dataWords.lead, language)}</p>
      <p>
        <a className="link" href="/riwayat.html">
          {say(dataWords.backup, language)}
        </a>
      </p>
      <SelectField
        label={say(dataWords.keep, language)}
        hint={say(dataWords.keepHint, language)}
        value={`${shorter ?? keepMonths}`}
        choices={months.map((value) => ({ value, label: say(dataWords[value], language) }))}
        onValue={(value) => choose(Number(value) as KeepMonths)}
      />
      {shorter && (
        <div role="status">
          <p>{say(dataWords.shorten, language)}</p>
          <div className="row actions">
            <button type="button" className="button" onClick={() => setShorter(null)}>
              {say(dataWords.keepAll, language)}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                onKeep(shorter);
                setShorter(null);
              }}
            >
              {say(dataWords.shortenNow, language)}
            </button>
          </div>
        </div>
      )}
      <div className="row actions">
        <button type="button" className="button" ref={opener} onClick={() => setIsAsking(true)}>
          {say(dataWords.erase, language)}
        </button>
      </div>
      {isAsking && <EraseDialog {...{ held, language, onErase }} onClose={close} />}
    </section>
  );
}
