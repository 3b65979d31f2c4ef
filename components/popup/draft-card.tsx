import type { Edit } from '@/lib/draft/edit';
import type { Level } from '@/lib/rules/finding';
import { surfaceNames, unsurNames } from '@/lib/words/names';
import { draftWords } from '@/lib/words/popup';
import { type Language, say, type Words } from '@/lib/words/words';
import { DraftTags } from './draft-tags';
import type { DraftRemark, DraftView } from './draft-view';

interface DraftCardProps {
  view: DraftView;
  language: Language;
  apply: (edits: Edit[]) => void;
}

const levelWords: Record<Level, Words> = {
  tahan: draftWords.hold,
  salah: draftWords.correct,
  saran: draftWords.suggestion,
  info: draftWords.hint,
};

const verbOf = ({ finding, written }: DraftRemark) =>
  finding.level === 'tahan' ? draftWords.mask : written === '' ? draftWords.insert : draftWords.replace;

/** One draft: what should be held back, what is missing, then the other remarks, each with the one press that sets it right. */
export function DraftCard({ view, language, apply }: DraftCardProps) {
  const { box, surface, text, shown, gaps, remarks } = view;
  const speak = (words: Words) => say(words, language);
  const title = `draft-${box}`;
  const holds = remarks.filter(({ finding }) => finding.level === 'tahan');
  const others = remarks.filter((remark) => !holds.includes(remark));
  const item = (remark: DraftRemark) => (
    <li key={`${remark.finding.rule}:${remark.finding.span.start}`}>
      <p>
        <b>{speak(levelWords[remark.finding.level])}</b>
        {remark.written !== '' && (
          <span lang="id">
            : <q>{remark.written}</q>
          </span>
        )}
        {remark.finding.fix ? (
          <span lang="id">
            {remark.written === '' ? ': ' : ' → '}
            {remark.finding.fix}
          </span>
        ) : null}
      </p>
      <p className="small muted">{speak(remark.finding.message)}</p>
      {remark.edits && (
        <button type="button" className="button" onClick={() => apply(remark.edits ?? [])}>
          {speak(verbOf(remark))}
          <span className="visually-hidden" lang="id">
            {' '}
            {remark.written || remark.finding.fix}
          </span>
        </button>
      )}
    </li>
  );
  const isWell = gaps.length === 0 && remarks.length === 0;
  return (
    <article className="draft" aria-labelledby={title}>
      <h3 id={title}>{speak(surfaceNames[surface])}</h3>
      {text.trim() !== '' && (
        <p className="question-text small muted" lang="id" data-excerpt>
          <q>{shown}</q>
        </p>
      )}
      {isWell && <p>{speak(text.trim() === '' ? draftWords.empty : draftWords.complete)}</p>}
      <ul>
        {holds.map(item)}
        {gaps.map(({ unsur, isMissing, sentence, edits }) => (
          <li key={unsur}>
            <p>
              <b>{speak(unsurNames[unsur])}</b>: {speak(isMissing ? draftWords.missing : draftWords.couldAdd)}
            </p>
            <p className="small muted" lang="id">
              {sentence}
            </p>
            <button type="button" className="button" onClick={() => apply(edits)}>
              {speak(draftWords.insert)}
              <span className="visually-hidden"> {speak(unsurNames[unsur])}</span>
            </button>
          </li>
        ))}
        {others.map(item)}
      </ul>
      <DraftTags view={view} language={language} apply={apply} />
    </article>
  );
}
