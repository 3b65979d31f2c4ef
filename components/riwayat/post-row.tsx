import { Check, Reply, Smartphone } from 'lucide-react';
import { memo } from 'react';
import { clockWords } from '@/components/parts/date-words';
import type { Day } from '@/lib/calendar/day';
import { jenisNames, kindNames, sourceNames, surfaceNames } from '@/lib/words/names';
import { listWords } from '@/lib/words/riwayat';
import { type Language, say } from '@/lib/words/words';
import { rowDayWords } from './day-words';
import { type RiwayatRow, shortText } from './riwayat-row';

export interface PostRowProps {
  row: RiwayatRow;
  /** The day of an earlier post with the same words. */
  alike: Day | undefined;
  zone: string;
  hidesTexts: boolean;
  language: Language;
  onOpen: (row: RiwayatRow) => void;
}

/** Letters of a text that two lines can show. */
const shown = 150;

/** One row of the list. Those that a letter of a search leaves standing are not drawn again. */
export const PostRow = memo(function PostRow({ row, alike, zone, hidesTexts, language, onOpen }: PostRowProps) {
  const day = say(rowDayWords(row.day), language);
  const clock = say(clockWords(row.publishedAt, zone), language);
  const Sign = row.source === 'entered' ? Smartphone : Check;
  return (
    <tr>
      <th scope="row" className="cell-day">
        {day}
        <span className="small muted">{clock}</span>
      </th>
      <td>{say(surfaceNames[row.platform], language)}</td>
      <td>{say(jenisNames[row.jenis], language)}</td>
      <td className="cell-text">
        {row.kind === 'response' ? (
          <span className="word muted">
            <Reply className="icon" aria-hidden="true" />
            {say(kindNames.response, language)}
          </span>
        ) : row.text === '' || hidesTexts ? (
          <span className="muted">{say(row.text === '' ? listWords.noText : listWords.hidden, language)}</span>
        ) : (
          <span className="clamp" data-excerpt>
            {shortText(row.text, shown)}
          </span>
        )}
        {alike && <span className="small muted alike">{say(listWords.alike(rowDayWords(alike)), language)}</span>}
      </td>
      <td>
        <span className="word">
          <Sign className="icon" aria-hidden="true" />
          {say(sourceNames[row.source], language)}
        </span>
      </td>
      <td>
        <button type="button" className="button button-quiet" onClick={() => onOpen(row)}>
          {say(listWords.open, language)}
          <span className="visually-hidden">
            {' '}
            {say(kindNames[row.kind], language).toLowerCase()} {day} {clock}
          </span>
        </button>
      </td>
    </tr>
  );
});
