import { useSay } from '@/components/parts/say-context';
import { panelWords } from '@/lib/words/panel';

interface PlaceQuestionProps {
  choices: string[];
  /** null: none of them, ask no more. */
  keep: (place: string | null) => void;
}

/** Which words are the place? Asked only after the writer said that it is in the text; the answer is remembered. */
export function PlaceQuestion({ choices, keep }: PlaceQuestionProps) {
  const speak = useSay();
  return (
    <div className="unsur__more">
      <p>{speak(panelWords.whichPlace)}</p>
      <div className="chips aksi">
        {choices.map((place) => (
          <button key={place} type="button" className="chip" onClick={() => keep(place)}>
            <span className="vh">{speak(panelWords.remember)} </span>
            {place}
          </button>
        ))}
        <button type="button" className="btn btn--quiet btn--small" onClick={() => keep(null)}>
          {speak(panelWords.noneOfThem)}
        </button>
      </div>
    </div>
  );
}
