import { useState } from 'react';
import type { Edit } from '@/lib/draft/edit';
import { draftWords } from '@/lib/words/popup';
import { type Language, say } from '@/lib/words/words';
import { DraftCard } from './draft-card';
import { type DraftNews, DraftNotice } from './draft-notice';
import type { DraftView } from './draft-view';

interface DraftListProps {
  drafts: DraftView[];
  language: Language;
  onApply: (box: number, edits: Edit[], madeFor: string) => Promise<DraftNews['written']>;
}

/**
 * "Draf di tab ini": the same check for those who cannot reach the panel, since a dialog of the site keeps the Tab key
 * inside. Nothing is written without a press.
 */
export function DraftList({ drafts, language, onApply }: DraftListProps) {
  const [news, setNews] = useState<DraftNews | null>(null);
  const [turn, setTurn] = useState(0);
  const apply = async ({ box, text }: DraftView, edits: Edit[]) => {
    const written = await onApply(box, edits, text).catch((): DraftNews['written'] => 'closed');
    setNews({ written, edits });
    setTurn((count) => count + 1);
  };
  return (
    <section className="box drafts" aria-labelledby="drafts-title">
      <h2 id="drafts-title">{say(draftWords.title, language)}</h2>
      <div role="status">{news && <DraftNotice key={turn} news={news} language={language} />}</div>
      {drafts.length === 0 && <p className="small muted">{say(draftWords.none, language)}</p>}
      {drafts.map((view) => (
        <DraftCard key={view.box} view={view} language={language} apply={(edits) => void apply(view, edits)} />
      ))}
    </section>
  );
}
