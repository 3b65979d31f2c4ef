import { useSay } from '@/components/parts/say-context';
import type { Unsur } from '@/lib/draft/unsur';
import { fillFor } from '@/lib/rules/unsur/fill-for';
import { unsurNames } from '@/lib/words/names';
import { panelWords } from '@/lib/words/panel';
import { Blanks } from './blanks';
import type { PanelActions } from './panel-actions';
import type { PanelView } from './panel-view';

interface UnsurFillProps {
  unsur: Unsur;
  view: PanelView;
  actions: PanelActions;
  isMissing: boolean;
}

/** Why a reader wants it, a sentence to insert, and the two ways to say that it is there already. */
export function UnsurFill({ unsur, view, actions, isMissing }: UnsurFillProps) {
  const speak = useSay();
  const { why, sentence } = fillFor(unsur, { ...view, jenis: view.result.jenis });
  const name = <span className="vh"> {speak(unsurNames[unsur])}</span>;
  const ways = [
    { where: 'teks', words: panelWords.isInText },
    { where: 'gambar', words: panelWords.isInPicture },
  ] as const;
  return (
    <div className="unsur__more">
      <p>{speak(why)}</p>
      <div className="sisip">
        <span>
          <Blanks sentence={sentence} />
        </span>
        <button type="button" className="btn" onClick={() => actions.insertSentence(sentence)}>
          {speak(panelWords.insert)}
          {name}
        </button>
      </div>
      {isMissing && (
        <div className="aksi">
          {ways.map(({ where, words }) => (
            <button
              key={where}
              type="button"
              className="btn btn--quiet btn--small"
              onClick={() => actions.settle(unsur, where)}
            >
              {speak(words)}
              {name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
