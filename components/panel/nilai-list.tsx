import { Circle, CircleCheck } from 'lucide-react';
import { useSay } from '@/components/parts/say-context';
import { nilaiList } from '@/lib/rules/nilai/nilai';
import { nilaiNames } from '@/lib/words/names';
import { panelWords } from '@/lib/words/panel';
import type { PanelView } from './panel-view';
import { quote } from './quote';

/** The four news values: seen, with the words that show them, or not seen yet, with a hint. Never a score. */
export function NilaiList({ view }: { view: PanelView }) {
  const speak = useSay();
  return (
    <section aria-labelledby="siap-nilai">
      <h3 className="judul" id="siap-nilai">
        {speak(panelWords.nilai)}
      </h3>
      <ul>
        {nilaiList.map((nilai) => {
          const { isSeen, evidence, hint } = view.result.nilai[nilai];
          const Shape = isSeen ? CircleCheck : Circle;
          const quotes = evidence.slice(0, 2).map((span) => quote(view, span));
          return (
            <li key={nilai} className={isSeen ? 'unsur unsur--ada' : 'unsur unsur--saran'}>
              <Shape className="ic" aria-hidden="true" />
              <p>
                <b>
                  {speak(nilaiNames[nilai])}
                  <span className="vh">, </span>
                </b>
                {isSeen ? <span className="vh">{speak(panelWords.seen)}: </span> : <em>{speak(panelWords.notSeen)}</em>}
                {quotes.length > 0 && <q>{quotes.join(' … ')}</q>}
              </p>
              {!isSeen && <p className="unsur__more kecil">{speak(hint)}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
