import { Mark } from '@/components/parts/mark';
import { riwayatWords } from '@/lib/words/riwayat';
import { type Language, say } from '@/lib/words/words';

/** The bar of our own pages: whose they are, and the way to the others. */
export const RiwayatHead = ({ unit, language }: { unit: string; language: Language }) => (
  <header className="top">
    <a className="skip button" href="#isi">
      {say(riwayatWords.skip, language)}
    </a>
    <div className="top-in">
      <Mark size={36} />
      <p className="top-name">
        <b>Siap Siar</b>
        {unit && <span className="small muted">{unit}</span>}
      </p>
      <nav aria-label={say(riwayatWords.pages, language)}>
        <ul>
          <li>
            <a href="/riwayat.html" aria-current="page">
              {say(riwayatWords.riwayat, language)}
            </a>
          </li>
          <li>
            <a href="/latihan.html">{say(riwayatWords.latihan, language)}</a>
          </li>
          <li>
            <a href="/options.html">{say(riwayatWords.settings, language)}</a>
          </li>
        </ul>
      </nav>
    </div>
  </header>
);
