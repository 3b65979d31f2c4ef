import { X } from 'lucide-react';
import { neverSent, neverWords } from '@/lib/words/dikirim';
import { type Language, say } from '@/lib/words/words';

/** What leaves the computer in no case; each line says so by itself to those who only hear it. */
export const NeverSent = ({ language }: { language: Language }) => (
  <>
    <h2 className="small-title">{say(neverWords.title, language)}</h2>
    <ul className="never">
      {neverSent.map((one) => (
        <li key={one.id}>
          <X className="icon" aria-hidden="true" />
          <span>
            <span className="visually-hidden">{say(neverWords.not, language)}</span>
            {say(one, language)}
          </span>
        </li>
      ))}
    </ul>
  </>
);
