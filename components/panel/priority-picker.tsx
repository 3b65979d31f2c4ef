import { Check, ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { useSay } from '@/components/parts/say-context';
import type { Priority } from '@/lib/draft/agency';
import { tagWords } from '@/lib/words/tags';

interface PriorityPickerProps {
  /** The likeliest first. */
  priorities: Priority[];
  /** Its number; 0 for none. */
  chosen: number;
  choose: (number: number) => void;
}

/** Long names would fill the panel: the others wait behind a button. */
const atFirst = 2;

/** Which of the region's priorities the post serves: one tap chooses, the next takes it back. Nothing is chosen by itself. */
export function PriorityPicker({ priorities, chosen, choose }: PriorityPickerProps) {
  const speak = useSay();
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? priorities : priorities.filter(({ number }, at) => at < atFirst || number === chosen);
  return (
    <section className="prioritas" aria-labelledby="siap-prioritas">
      <h3 className="judul">
        <div id="siap-prioritas">{speak(tagWords.priorities)}</div>
        {priorities.length > atFirst && (
          <button
            type="button"
            className="btn btn--quiet btn--small"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {speak(tagWords.allPriorities)}
            <ChevronDown className="ic" aria-hidden="true" />
          </button>
        )}
      </h3>
      <p className="kecil">{speak(tagWords.prioritiesHint)}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that is already the heading */}
      <div className="chips" role="group" aria-labelledby="siap-prioritas">
        {shown.map(({ number, name }) => (
          <button
            key={number}
            type="button"
            className="chip"
            aria-pressed={number === chosen}
            onClick={() => choose(number === chosen ? 0 : number)}
          >
            {number === chosen && <Check className="ic" aria-hidden="true" />}
            {number}. {name}
          </button>
        ))}
      </div>
    </section>
  );
}
