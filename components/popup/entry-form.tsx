import { type FormEvent, useRef, useState } from 'react';
import { addDays, type Day } from '@/lib/calendar/day';
import { zoneNames } from '@/lib/calendar/say-clock';
import { entryTroubles, entryWords } from '@/lib/words/entry';
import { type Language, say, type Words } from '@/lib/words/words';
import { EntryField, FieldTrouble } from './entry-field';
import { JenisChoice } from './jenis-choice';
import { PlatformChoice } from './platform-choice';
import { daysBack, type ReadEntry, readEntry, type Troubles, type Typed } from './read-entry';
import { writeDay } from './write-typed';

export interface EntryFormProps {
  typed: Typed;
  today: Day;
  zone: string;
  language: Language;
  /** The clock, milliseconds UTC: it runs on while the form is filled in. */
  now: () => number;
  onType: (typed: Typed) => void;
  /** Rejects if it could not be saved. */
  onSave: (entry: ReadEntry) => Promise<void>;
  onCancel: () => void;
}

/** Five fields, one filled button. What was typed stays until it is saved; the first wrong field takes the focus. */
export function EntryForm({ typed, today, zone, language, now, onType, onSave, onCancel }: EntryFormProps) {
  const [troubles, setTroubles] = useState<Troubles>({});
  const [isUnsaved, setUnsaved] = useState(false);
  const isSaving = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  const speak = (words: Words) => say(words, language);
  const change = (part: Partial<Typed>) => onType({ ...typed, ...part });
  const troubleOf = (field: keyof Troubles) => {
    const name = troubles[field];
    return name ? speak(entryTroubles[name](writeDay(today), writeDay(addDays(today, -daysBack)))) : null;
  };
  const trouble = (field: keyof Troubles) => {
    const said = troubleOf(field);
    return said && <FieldTrouble id={`entry-${field}-trouble`}>{said}</FieldTrouble>;
  };

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isSaving.current) return;
    const read = readEntry(typed, now(), today, zone);
    setTroubles('troubles' in read ? read.troubles : {});
    setUnsaved(false);
    if ('troubles' in read) {
      const [first] = (['platform', 'day', 'clock', 'link'] as const).filter((field) => read.troubles[field]);
      const field = first === 'platform' ? 'input[type=radio]' : `#entry-${first}`;
      form.current?.querySelector<HTMLElement>(field)?.focus();
      return;
    }
    isSaving.current = true;
    await onSave(read.entry).catch(() => setUnsaved(true));
    isSaving.current = false;
  };

  return (
    <form className="entry" ref={form} onSubmit={(event) => void save(event)} noValidate>
      <PlatformChoice
        chosen={typed.platform}
        trouble={troubleOf('platform')}
        language={language}
        onChoose={(platform) => change({ platform })}
      />
      <JenisChoice chosen={typed.jenis} language={language} onChoose={(jenis) => change({ jenis })} />
      <div className="entry-when">
        <EntryField
          id="entry-day"
          label={speak(entryWords.day)}
          value={typed.day}
          hasTrouble={troubles.day !== undefined}
          isNumber
          onChange={(day) => change({ day })}
        />
        <EntryField
          id="entry-clock"
          label={speak(entryWords.clock(zoneNames[zone] ?? ''))}
          value={typed.clock}
          hasTrouble={troubles.clock !== undefined}
          isNumber
          onChange={(clock) => change({ clock })}
        />
      </div>
      {trouble('day')}
      {trouble('clock')}
      <EntryField
        id="entry-link"
        label={
          <>
            {speak(entryWords.link)} <span className="muted">{speak(entryWords.mayBeEmpty)}</span>
          </>
        }
        hint={speak(entryWords.linkHint)}
        value={typed.link}
        hasTrouble={troubles.link !== undefined}
        onChange={(link) => change({ link })}
      />
      {trouble('link')}
      <p className="small muted">
        {speak(entryWords.markedBefore)}
        <b>{speak(entryWords.marked)}</b>
        {speak(entryWords.markedAfter)}
      </p>
      <div className="row">
        <button type="submit" className="button button-primary">
          {speak(entryWords.save)}
        </button>
        <button type="button" className="button button-quiet" onClick={onCancel}>
          {speak(entryWords.cancel)}
        </button>
        <div role="status">
          {isUnsaved && <FieldTrouble id="entry-unsaved">{speak(entryWords.notSaved)}</FieldTrouble>}
        </div>
      </div>
    </form>
  );
}
