import { Check, TriangleAlert } from 'lucide-react';
import { useSay } from '@/components/parts/say-context';
import { lengthOn, longest } from '@/lib/draft/length';
import type { PlatformId } from '@/lib/draft/platform';
import { surfaceNames } from '@/lib/words/names';
import { panelWords } from '@/lib/words/panel';
import { sayFigure } from '@/lib/words/say-figure';

/** One text often goes to all three. */
const usual: PlatformId[] = ['facebook', 'instagram', 'x'];
/** A limit so far away that naming it would only confuse. */
const farAway = 10_000;

/** How long the text is as each platform counts it, the one that is written for first. */
export function LengthFoot({ text, platforms }: { text: string; platforms: PlatformId[] }) {
  const speak = useSay();
  return (
    <footer className="panel__foot">
      <dl className="hitung" aria-label={speak(panelWords.length)}>
        {[...new Set([...platforms, ...usual])].map((platform) => {
          const length = lengthOn(platform, text);
          const limit = longest[platform] ?? Number.POSITIVE_INFINITY;
          const isTooLong = length > limit;
          const Shape = isTooLong ? TriangleAlert : Check;
          return (
            <div key={platform}>
              <dt>{speak(surfaceNames[platform])}</dt>
              <dd className={isTooLong ? 'lebih' : 'cukup'}>
                <Shape className="ic" aria-hidden="true" />
                {sayFigure(length)}
                {limit < farAway ? `/${sayFigure(limit)}` : ` ${speak(panelWords.letters)}`}
                {isTooLong && <span className="vh"> {speak(panelWords.tooLong)}</span>}
              </dd>
            </div>
          );
        })}
      </dl>
    </footer>
  );
}
