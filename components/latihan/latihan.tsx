import type { ReactNode } from 'react';
import { useSay } from '@/components/parts/say-context';
import { latihanWords } from '@/lib/words/latihan';

interface LatihanProps {
  /** A `PageBar`. */
  bar: ReactNode;
  list: ReactNode;
  /** A {@link Workplace}. */
  children: ReactNode;
}

/** The page for practice: the exercises, and beside them a workplace. */
export function Latihan({ bar, list, children }: LatihanProps) {
  const speak = useSay();
  return (
    <>
      {bar}
      <main className="latihan">
        <div className="latihan-title">
          <h1>{speak(latihanWords.title)}</h1>
          <p className="muted">{speak(latihanWords.promise)}</p>
        </div>
        {list}
        {children}
      </main>
    </>
  );
}

interface WorkplaceProps {
  /** The task and the box. */
  desk: ReactNode;
  panel: ReactNode;
  /** The text seen in other ways. */
  views: ReactNode;
}

/** The box with the text, the same panel as on the sites, and the text in other views: three fields of the page's grid. */
export const Workplace = ({ desk, panel, views }: WorkplaceProps) => (
  <>
    <div className="latihan-desk">{desk}</div>
    <div className="latihan-panel">{panel}</div>
    <div className="latihan-views">{views}</div>
  </>
);
