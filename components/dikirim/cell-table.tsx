import { shortDayWords } from '@/components/parts/date-words';
import { type Cell, cellKeyOf } from '@/lib/tally/counted';
import { tableWords } from '@/lib/words/dikirim';
import { jenisNames, kindNames, sourceNames, surfaceNames } from '@/lib/words/names';
import { type Language, say, type Words } from '@/lib/words/words';

interface CellTableProps {
  caption: Words;
  cells: Cell[];
  language: Language;
}

/** Counts as they are sent, in words: one row for all posts that share what is counted of them. */
export function CellTable({ caption, cells, language }: CellTableProps) {
  const speak = (words: Words) => say(words, language);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls in its own region, by the keyboard too.
    <section className="table-frame" aria-label={speak(tableWords.region)} tabIndex={0}>
      <table>
        <caption>{speak(caption)}</caption>
        <thead>
          <tr>
            <th scope="col">{speak(tableWords.day)}</th>
            <th scope="col">{speak(tableWords.platform)}</th>
            <th scope="col">{speak(tableWords.kind)}</th>
            <th scope="col">{speak(tableWords.jenis)}</th>
            <th scope="col">{speak(tableWords.source)}</th>
            <th scope="col">{speak(tableWords.tagged)}</th>
            <th scope="col" className="figure">
              {speak(tableWords.n)}
            </th>
          </tr>
        </thead>
        <tbody>
          {cells.map((cell) => (
            <tr key={cellKeyOf(cell)}>
              <td>{speak(shortDayWords(cell.day))}</td>
              <td>{speak(surfaceNames[cell.platform])}</td>
              <td>{speak(kindNames[cell.kind])}</td>
              <td>{speak(jenisNames[cell.jenis])}</td>
              <td>{speak(sourceNames[cell.source])}</td>
              <td>{speak(cell.tagged === 1 ? tableWords.yes : tableWords.no)}</td>
              <td className="figure">
                <b>{cell.n}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
