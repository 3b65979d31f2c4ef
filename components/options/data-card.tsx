import { useRef, useState } from 'react';
import { dataWords } from '@/lib/words/erase';
import { type Language, say } from '@/lib/words/words';
import { EraseDialog, type EraseDialogProps } from './erase-dialog';
import { SelectField } from './select-field';

const months = ['3', '13', '60'] as const;

export interface DataCardProps extends Pick<EraseDialogProps, 'held' | 'onErase'> {
  keepMonths: 3 | 13 | 60;
  language: Language;
  onKeep: (months: 3 | 13 | 60) => void;
  /** Everything is erased and the person has read it. */
  onErased: () => void;
}

/** Backup, how long texts are kept, and erasing everything. */
export function DataCard({ keepMonths, held, language, onKeep, onErase, onErased }: DataCardProps) {
  const [isAsking, setIsAsking] = useState(false);
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
        value={`${keepMonths}`}
        choices={months.map((value) => ({ value, label: say(dataWords[value], language) }))}
        onValue={(value) => onKeep(Number(value) as 3 | 13 | 60)}
      />
      <div className="row actions">
        <button type="button" className="button" ref={opener} onClick={() => setIsAsking(true)}>
          {say(dataWords.erase, language)}
        </button>
      </div>
      {isAsking && <EraseDialog {...{ held, language, onErase }} onClose={close} />}
    </section>
  );
}
