import type { ReactNode } from 'react';
import { Mark } from '@/components/parts/mark';
import { useSay } from '@/components/parts/say-context';
import { latihanWords } from '@/lib/words/latihan';

interface LatihanProps {
  /** "Kelurahan Kejaksaan"; empty where the unit is not known. */
  unit: string;
  textSize: ReactNode;
  list: ReactNode;
  /** A {@link Workplace}. */
  children: ReactNode;
}

/** The page for practice: the exercises, and beside them a workplace. */
export function Latihan({ unit, textSize, list, children }: LatihanProps) {
  const speak = useSay();
  return (
    <>
      <a className="skip button" href="#tulisan">
        {speak(latihanWords.skip)}
      </a>
      <header className="top">
        <Mark size={36} />
        <p>
          <b>Siap Siar</b>
          {unit && <span className="small muted">{unit}</span>}
        </p>
        {textSize}
      </header>
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
