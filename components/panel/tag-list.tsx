import { Check, Plus } from 'lucide-react';
import { useSay } from '@/components/parts/say-context';
import type { Suggestion } from '@/lib/hashtags/suggest-hashtags';
import { panelWords } from '@/lib/words/panel';

interface TagListProps {
  suggestions: Suggestion[];
  insert: (tag: string) => void;
}

/** Tags by one click each; one that the text carries is shown as there and cannot be inserted twice. */
export function TagList({ suggestions, insert }: TagListProps) {
  const speak = useSay();
  return (
    <section className="tagar" aria-labelledby="siap-tagar">
      <h3 className="judul" id="siap-tagar">
        {speak(panelWords.tags)}
      </h3>
      <ul className="chips">
        {suggestions.map(({ tag, isMandatory, isPresent }) => (
          <li key={tag}>
            {isPresent ? (
              <span className="chip chip--ada">
                <Check className="ic" aria-hidden="true" />
                {tag}
                <small>{speak(panelWords.isInserted)}</small>
              </span>
            ) : (
              <button type="button" className="chip" onClick={() => insert(tag)}>
                <Plus className="ic" aria-hidden="true" />
                <span className="vh">{speak(panelWords.insert)} </span>
                {tag}
                {isMandatory && <small>{speak(panelWords.mandatory)}</small>}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
