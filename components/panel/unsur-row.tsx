import { Circle, CircleCheck, CircleDashed, Contrast } from 'lucide-react';
import { useSay } from '@/components/parts/say-context';
import type { Unsur } from '@/lib/draft/unsur';
import { unsurNames } from '@/lib/words/names';
import { panelWords } from '@/lib/words/panel';
import type { PanelActions } from './panel-actions';
import { type PanelView, unseenOf } from './panel-view';
import { PlaceQuestion } from './place-question';
import { quote } from './quote';
import { UnsurFill } from './unsur-fill';

/** The looks: there, missing, not clear, advised, not seen. Each has a shape and a word beside its colour. */
const looks = {
  ada: { className: 'unsur--ada', Shape: CircleCheck, word: panelWords.there },
  belum: { className: 'unsur--belum', Shape: CircleDashed, word: panelWords.notThere },
  sebagian: { className: 'unsur--sebagian', Shape: Contrast, word: panelWords.unclear },
  saran: { className: 'unsur--saran', Shape: Circle, word: panelWords.advised },
  samar: { className: 'unsur--saran', Shape: Circle, word: panelWords.notSeen },
};

function lookOf({ result }: PanelView, unsur: Unsur): keyof typeof looks {
  const { state, need } = result.unsur[unsur];
  if (state === 'ada') return 'ada';
  if (state === 'kurang-jelas') return need === 'wajib' ? 'sebagian' : 'ada';
  if (unseenOf(result).includes(unsur)) return 'samar';
  return need === 'wajib' ? 'belum' : 'saran';
}

/** The one phrase that names the matter; for the other elements two, since a day and its hour may stand apart. */
const quotesOf = (view: PanelView, unsur: Unsur) =>
  view.result.unsur[unsur].evidence.slice(0, unsur === 'apa' ? 1 : 2).map((span) => quote(view, span));

interface UnsurRowProps {
  unsur: Unsur;
  view: PanelView;
  actions: PanelActions;
}

/** One element as a sentence: "Kapan, ada: Selasa (15/10/2024)"; a missing one with why and what to write. */
export function UnsurRow({ unsur, view, actions }: UnsurRowProps) {
  const speak = useSay();
  const look = lookOf(view, unsur);
  const { className, Shape, word } = looks[look];
  const quotes = quotesOf(view, unsur);
  const { reason } = view.result.unsur[unsur];
  const isSettled = view.settled.includes(unsur);
  const isOpen = look === 'belum' || look === 'saran' || look === 'samar';
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
      {look === 'sebagian' && reason && <p className="unsur__more">{speak(reason)}</p>}
      {isOpen && (
        <UnsurFill unsur={unsur} view={view} actions={actions} isMissing={look === 'belum' || look === 'samar'} />
      )}
      {unsur === 'di-mana' && view.placeChoices.length > 0 && (
        <PlaceQuestion choices={view.placeChoices} keep={actions.keepPlace} />
      )}
    </li>
  );
}
