import { Circle, CircleCheck, CircleDashed, Contrast } from 'lucide-react';
import { useSay } from '@/components/parts/say-context';
import type { Unsur } from '@/lib/draft/unsur';
import { fillFor } from '@/lib/rules/unsur/fill-for';
import { unsurNames } from '@/lib/words/names';
import { panelWords } from '@/lib/words/panel';
import { Blanks } from './blanks';
import type { PanelView } from './panel-view';

interface UnsurRowProps {
  unsur: Unsur;
  view: PanelView;
  settle(): void;
  insert(sentence: string): void;
}

/** Four looks: there, missing, not clear, advised. Each has a shape and a word beside its colour. */
const looks = {
  ada: { className: 'unsur--ada', Shape: CircleCheck, word: panelWords.there },
  belum: { className: 'unsur--belum', Shape: CircleDashed, word: panelWords.notThere },
  sebagian: { className: 'unsur--sebagian', Shape: Contrast, word: panelWords.unclear },
  saran: { className: 'unsur--saran', Shape: Circle, word: panelWords.advised },
};

function lookOf({ result }: PanelView, unsur: Unsur): keyof typeof looks {
  const { state, need } = result.unsur[unsur];
  if (state === 'ada') return 'ada';
  if (state === 'kurang-jelas') return need === 'wajib' ? 'sebagian' : 'ada';
  return need === 'wajib' ? 'belum' : 'saran';
}

/** One element as a sentence: "Kapan, ada: Selasa (15/10/2024)"; a missing one with why and what to write. */
export function UnsurRow({ unsur, view, settle, insert }: UnsurRowProps) {
  const speak = useSay();
  const look = lookOf(view, unsur);
  const { className, Shape, word } = looks[look];
  const quotes = view.result.unsur[unsur].evidence.slice(0, 2).map(({ start, end }) => view.text.slice(start, end));
  const isSettled = view.settled.includes(unsur);
  return (
    <li className={`unsur ${className}`}>
      <Shape className="ic" aria-hidden="true" />
      <p>
        <b>
          {speak(unsurNames[unsur])}
          <span className="vh">, </span>
        </b>
        {look === 'ada' ? <span className="vh">{speak(word)}: </span> : <em>{speak(word)} </em>}
        {isSettled ? <em>{speak(panelWords.settled)}</em> : quotes.length > 0 && <q>{quotes.join(' … ')}</q>}
      </p>
      {(look === 'belum' || look === 'saran') && (
        <Fill unsur={unsur} view={view} isMissing={look === 'belum'} settle={settle} insert={insert} />
      )}
    </li>
  );
}

function Fill({ unsur, view, isMissing, settle, insert }: UnsurRowProps & { isMissing: boolean }) {
  const speak = useSay();
  const { why, sentence } = fillFor(unsur, view);
  const name = <span className="vh"> {speak(unsurNames[unsur])}</span>;
  return (
    <div className="unsur__more">
      <p>{speak(why)}</p>
      <div className="sisip">
        <span>
          <Blanks sentence={sentence} />
        </span>
        <button type="button" className="btn" onClick={() => insert(sentence)}>
          {speak(panelWords.insert)}
          {name}
        </button>
      </div>
      {isMissing && (
        <div className="aksi">
          {[panelWords.isInText, panelWords.isInPicture].map((words) => (
            <button key={words.id} type="button" className="btn btn--quiet btn--small" onClick={settle}>
              {speak(words)}
              {name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
