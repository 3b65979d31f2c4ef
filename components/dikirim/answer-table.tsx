import { momentWords } from '@/components/parts/date-words';
import type { Day } from '@/lib/calendar/day';
import { dikirimWords, statusWords } from '@/lib/words/dikirim';
import { type Language, say, type Words } from '@/lib/words/words';

export interface AnswerTableProps {
  /** Latest first; `status` 0 = no answer. */
  answers: { at: number; status: number; ok: number; stale: number; left: number }[];
  today: Day;
  zone: string;
  language: Language;
}

/** What the tally said to the last sendings, so that nobody has to believe us. */
export function AnswerTable({ answers, today, zone, language }: AnswerTableProps) {
  const speak = (words: Words) => say(words, language);
  const heads = [dikirimWords.at, dikirimWords.answer];
  const figures = [dikirimWords.taken, dikirimWords.known, dikirimWords.left];
  return (
    <section className="card" aria-labelledby="answers-title">
      <h2 id="answers-title">{speak(dikirimWords.answers)}</h2>
      {answers.length === 0 && <p>{speak(dikirimWords.noAnswers)}</p>}
      {answers.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls in its own region, by the keyboard too.
        <section className="table-frame" aria-label={speak(dikirimWords.answerTable)} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head.id} scope="col">
                    {speak(head)}
                  </th>
                ))}
                {figures.map((head) => (
                  <th key={head.id} scope="col" className="figure">
                    {speak(head)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {answers.map(({ at, status, ok, stale, left }) => (
                <tr key={at}>
                  <td>{speak(momentWords(at, today, zone))}</td>
                  <td>{speak(statusWords(status))}</td>
                  <td className="figure">{ok}</td>
                  <td className="figure">{stale}</td>
                  <td className="figure">{left}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}
