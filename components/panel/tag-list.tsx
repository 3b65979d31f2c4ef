import { Check, Plus, X } from 'lucide-react';
import { useSay } from '@/components/parts/say-context';
import type { TagChoice } from '@/lib/hashtags/tag-choices';
import type { Finding } from '@/lib/rules/finding';
import { panelWords } from '@/lib/words/panel';
import { insertAll, tagWords, tidyTags } from '@/lib/words/tags';
import type { PanelActions } from './panel-actions';

interface TagListProps {
  tags: TagChoice[];
  /** Corrections of the tags that the writer wrote. */
  repairs: Finding[];
  actions: Pick<PanelActions, 'insertTags' | 'takeOutTag' | 'fix'>;
}

/** Tags with the reason for each: one tap puts a tag at the end, the next takes it out again. */
export function TagList({ tags, repairs, actions }: TagListProps) {
  const speak = useSay();
  const absent = tags.filter(({ written }) => written === null).map(({ tag }) => tag);
  if (tags.length === 0 && repairs.length === 0) return null;
  return (
    <section className="tagar" aria-labelledby="siap-tagar">
      <h3 className="judul" id="siap-tagar">
        {speak(panelWords.tags)}
      </h3>
      {repairs.length > 0 && (
        <button type="button" className="btn btn--lebar" onClick={() => actions.fix(repairs)}>
          {speak(tidyTags(repairs.length))}
        </button>
      )}
      <ul className="chips">
        {tags.map((choice) => (
          <li key={choice.tag}>
            <TagChip choice={choice} actions={actions} />
          </li>
        ))}
      </ul>
      {absent.length > 1 && (
        <button type="button" className="btn btn--lebar" onClick={() => actions.insertTags(absent)}>
          {speak(insertAll(absent.length))}
        </button>
      )}
    </section>
  );
}

interface TagChipProps {
  choice: TagChoice;
  actions: TagListProps['actions'];
}

function TagChip({ choice: { tag, why, written, canGo }, actions }: TagChipProps) {
  const speak = useSay();
  if (written !== null && !canGo)
    return (
      <span className="chip chip--ada">
        <Check className="ic" aria-hidden="true" />
        {written} <small>{speak(panelWords.isInserted)}</small>
      </span>
    );
  // One button for both, so that the keyboard stays on it.
  const isThere = written !== null;
  return (
    <button
      type="button"
      className={isThere ? 'chip chip--ada' : 'chip'}
      onClick={() => (isThere ? actions.takeOutTag(written) : actions.insertTags([tag]))}
    >
      {isThere ? <Check className="ic" aria-hidden="true" /> : <Plus className="ic" aria-hidden="true" />}
      <span className="vh">{speak(isThere ? tagWords.takeOut : panelWords.insert)} </span>
      {written ?? tag} <small>{speak(isThere ? panelWords.isInserted : why)}</small>
      {isThere && <X className="ic ic--redup" aria-hidden="true" />}
    </button>
  );
}
