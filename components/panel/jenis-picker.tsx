import { Check, ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { useSay } from '@/components/parts/say-context';
import { type Jenis, jenisList } from '@/lib/draft/jenis';
import { jenisNames } from '@/lib/words/names';
import { panelWords } from '@/lib/words/panel';

interface JenisPickerProps {
  chosen: Jenis;
  guess: Jenis;
  choose: (jenis: Jenis) => void;
}

/** The guess and the choice beside it; all kinds on one more click. */
export function JenisPicker({ chosen, guess, choose }: JenisPickerProps) {
  const speak = useSay();
  const [isOpen, setOpen] = useState(false);
  const near = [...new Set([chosen, guess, chosen === 'kegiatan' ? 'undangan' : 'kegiatan'] as const)].slice(0, 2);
  return (
    <section aria-labelledby="siap-jenis">
      <h3 className="judul">
        <div id="siap-jenis">{speak(panelWords.jenis)}</div>
        <button
          type="button"
          className="btn btn--quiet btn--small"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {speak(panelWords.allJenis)}
          <ChevronDown className="ic" aria-hidden="true" />
        </button>
      </h3>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that is already the heading */}
      <div className="chips" role="group" aria-labelledby="siap-jenis">
        {(isOpen ? jenisList : near).map((jenis) => (
          <button
            key={jenis}
            type="button"
            className="chip"
            aria-pressed={jenis === chosen}
            onClick={() => choose(jenis)}
          >
            {jenis === chosen && <Check className="ic" aria-hidden="true" />}
            {speak(jenisNames[jenis])}
          </button>
        ))}
      </div>
    </section>
  );
}
