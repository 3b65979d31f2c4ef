import { CircleDashed, X } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { clockWords } from '@/components/parts/date-words';
import { addDays, type Day } from '@/lib/calendar/day';
import { type Jenis, jenisList } from '@/lib/draft/jenis';
import { takenDays } from '@/lib/tally/counted';
import { jenisNames, kindNames, sourceNames, surfaceNames } from '@/lib/words/names';
import { filterWords, listWords, postWords } from '@/lib/words/riwayat';
import { type Language, say } from '@/lib/words/words';
import { rowDayWords } from './day-words';
import type { RiwayatRow } from './riwayat-row';

interface PostDialogProps {
  row: RiwayatRow;
  zone: string;
  today: Day;
  hidesTexts: boolean;
  language: Language;
  onCorrect: (row: RiwayatRow, correction: { day: Day; jenis: Jenis }) => void;
  onRemove: (row: RiwayatRow) => void;
  onClose: () => void;
}

/** A year of two figures is none of ours. A post that is older than the tally takes keeps its day. */
const oldestFor = (day: Day, today: Day): Day => {
  const first = addDays(today, -takenDays);
  return day < first ? day : first;
};

/** One post, opened: the browser's own dialog keeps the focus in, ends with Esc and returns to the opener. */
export function PostDialog({ row, zone, today, hidesTexts, language, onCorrect, onRemove, onClose }: PostDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const dayField = useRef<HTMLInputElement>(null);
  const [day, setDay] = useState(row.day);
  const [jenis, setJenis] = useState(row.jenis);
  const [isWrong, setIsWrong] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  const title = say(postWords.title(kindNames[row.kind], rowDayWords(row.day)), language);
  const oldest = oldestFor(row.day, today);
  const save = (event: FormEvent) => {
    event.preventDefault();
    // An emptied field gives no day at all.
    if (day < oldest || day > today) {
      setIsWrong(true);
      dayField.current?.focus();
      return;
    }
    onCorrect(row, { day, jenis });
    dialog.current?.close();
  };
  const remove = () => {
    onRemove(row);
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} className="post" aria-labelledby="post-title" onClose={onClose}>
      <div className="post-head">
        <h2 id="post-title">{title}</h2>
        <button
          type="button"
          className="button button-icon"
          aria-label={say(postWords.close, language)}
          onClick={() => dialog.current?.close()}
        >
          <X className="icon" aria-hidden="true" />
        </button>
      </div>
      <p className="muted">
        {say(surfaceNames[row.platform], language)}, {say(clockWords(row.publishedAt, zone), language)},{' '}
        {say(sourceNames[row.source], language)}
        {row.account && !hidesTexts && `, ${row.account}`}
      </p>
      {row.kind === 'post' && (
        <div className="post-text">
          {row.text === '' || hidesTexts ? (
            <span className="muted">{say(row.text === '' ? listWords.noText : listWords.hidden, language)}</span>
          ) : (
            row.text
          )}
        </div>
      )}
      <form onSubmit={save} noValidate aria-labelledby="correct-title">
        <h3 id="correct-title">{say(postWords.correct, language)}</h3>
        <p className="muted" id="correct-hint">
          {say(postWords.recounted, language)}
        </p>
        <div className="row post-fields">
          <label className="field">
            {say(postWords.day, language)}
            <input
              ref={dayField}
              className="input"
              type="date"
              value={day}
              min={oldest}
              max={today}
              aria-invalid={isWrong}
              aria-describedby={isWrong ? 'day-trouble' : 'correct-hint'}
              onChange={({ target }) => {
                setDay(target.value);
                setIsWrong(false);
              }}
            />
            {/* The browser writes the field's date in its own language: 11/10 may be October or November. */}
            <span className="small muted">{day && say(rowDayWords(day), language)}</span>
          </label>
          <label className="field">
            {say(filterWords.jenis, language)}
            <select
              className="input"
              value={jenis}
              onChange={({ target }) => setJenis(jenisList.find((one) => one === target.value) ?? jenis)}
            >
              {jenisList.map((one) => (
                <option key={one} value={one}>
                  {say(jenisNames[one], language)}
                </option>
              ))}
            </select>
          </label>
        </div>
        {isWrong && (
          <p className="word-belum" id="day-trouble">
            <CircleDashed className="icon" aria-hidden="true" />
            {say(postWords.dayTrouble, language)}
          </p>
        )}
        <button type="submit" className="button button-primary">
          {say(postWords.save, language)}
        </button>
      </form>
      <div className="post-remove">
        <button type="button" className="button" aria-describedby="remove-hint" onClick={remove}>
          {say(postWords.remove, language)}
        </button>
        <p className="muted" id="remove-hint">
          {say(postWords.removeHint, language)}
        </p>
      </div>
    </dialog>
  );
}
