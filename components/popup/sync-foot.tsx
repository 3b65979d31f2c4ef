import { CloudCheck, CloudOff, Unplug } from 'lucide-react';
import { clockWords, shortDayWords } from '@/components/parts/date-words';
import { type Day, dayOf } from '@/lib/calendar/day';
import { actionWords, syncWords } from '@/lib/words/popup';
import { type Language, say, type Words } from '@/lib/words/words';
import type { OwnPage } from './actions';
import type { SyncState } from './sync-state';

interface SyncFootProps {
  sync: SyncState;
  today: Day;
  zone: string;
  language: Language;
  onOptions: () => void;
  onOpen: (page: OwnPage) => void;
}

function sentWords(at: number, today: Day, zone: string): Words {
  const clock = clockWords(at, zone);
  const day = dayOf(at, zone);
  if (day === today) return syncWords.sent(clock);
  const named = shortDayWords(day);
  return syncWords.sent({ id: `${named.id}, ${clock.id}`, en: `${named.en}, ${clock.en}` });
}

/** One calm line about sending; never an alarm, since nothing is lost. */
export function SyncFoot({ sync, today, zone, language, onOptions, onOpen }: SyncFootProps) {
  const speak = (words: Words) => say(words, language);
  const openOptions = (words: Words) => (
    <button type="button" className="link" onClick={onOptions}>
      {speak(words)}
    </button>
  );
  const showSent = (
    <button type="button" className="link" onClick={() => onOpen('dikirim')}>
      {speak(actionWords.dikirim)}
    </button>
  );
  switch (sync.state) {
    case 'unlinked':
    case 'refused':
      return (
        <footer className="foot foot-open">
          <Unplug className="icon" aria-hidden="true" />
          <p>{speak(sync.state === 'unlinked' ? syncWords.unlinked : syncWords.refused)}</p>
          {openOptions(syncWords.enterCode)}
        </footer>
      );
    case 'withheld':
      return (
        <footer className="foot foot-waiting">
          <CloudOff className="icon" aria-hidden="true" />
          <p>{speak(syncWords.withheld)}</p>
          {openOptions(syncWords.allow)}
        </footer>
      );
    case 'waiting':
      return (
        <footer className="foot foot-waiting">
          <CloudOff className="icon" aria-hidden="true" />
          <p>
            {speak(syncWords.waiting(sync.days))} <span>{speak(syncWords.nothingToDo)}</span>
          </p>
          {showSent}
        </footer>
      );
    default:
      return (
        <footer className="foot foot-sent">
          <CloudCheck className="icon" aria-hidden="true" />
          <p>{speak(sync.state === 'sent' ? sentWords(sync.at, today, zone) : syncWords.connected)}</p>
          {showSent}
        </footer>
      );
  }
}
