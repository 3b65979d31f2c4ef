import type { Edit } from '@/lib/draft/edit';
import { panelWords } from '@/lib/words/panel';
import { insertAll, tagWords } from '@/lib/words/tags';
import { type Language, say, type Words } from '@/lib/words/words';
import type { DraftView } from './draft-view';

interface DraftTagsProps {
  view: Pick<DraftView, 'box' | 'tags' | 'allTags'>;
  language: Language;
  apply: (edits: Edit[]) => void;
}

/** The tags of the panel with their reasons: one press puts a tag in, another takes it out again. */
export function DraftTags({ view: { box, tags, allTags }, language, apply }: DraftTagsProps) {
  const speak = (words: Words) => say(words, language);
  const title = `draft-tags-${box}`;
  if (tags.length === 0) return null;
  return (
    <section className="draft-tags" aria-labelledby={title}>
      <h4 id={title}>{speak(panelWords.tags)}</h4>
      <ul>
        {tags.map(({ tag, why, written, edits }) => (
          <li key={tag}>
            <span lang="id">{written ?? tag}</span>{' '}
            <span className="small muted">{speak(written === null ? why : panelWords.isInserted)}</span>
            {edits && (
              <button type="button" className="button" onClick={() => apply(edits)}>
                {speak(written === null ? panelWords.insert : tagWords.takeOut)}
                <span className="visually-hidden" lang="id">
                  {' '}
                  {written ?? tag}
                </span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {allTags && (
        <button type="button" className="button" onClick={() => apply(allTags.edits)}>
          {speak(insertAll(allTags.count))}
        </button>
      )}
    </section>
  );
}
