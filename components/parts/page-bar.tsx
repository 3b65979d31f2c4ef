import type { ReactNode } from 'react';
import { type PageName, pageNames, pageWords } from '@/lib/words/pages';
import { type Language, say } from '@/lib/words/words';
import { Mark } from './mark';

interface PageBarProps {
  /** "Kelurahan Kejaksaan"; empty where the unit is not known. */
  unit: string;
  /** Which of our pages it is; null where there are no others to go to. */
  page: PageName | null;
  language: Language;
  /** The id of the element at which the content begins. */
  content: string;
  children?: ReactNode;
}

function focusOn(element: HTMLElement | null): void {
  if (element && element.tabIndex < 0) element.tabIndex = -1;
  element?.focus();
}

/** The bar above our own pages: whose they are, and the way to the others. */
export const PageBar = ({ unit, page, language, content, children }: PageBarProps) => (
  <header className="bar">
    <a
      className="skip button"
      href={`#${content}`}
      onClick={(event) => {
        // What stands behind the # already says which part of the page is open.
        event.preventDefault();
        focusOn(document.getElementById(content));
      }}
    >
      {say(pageWords.skip, language)}
    </a>
    <div className="bar-in">
      <Mark size={36} />
      <p className="bar-name">
        <b>Siap Siar</b>
        {unit && <span className="small muted">{unit}</span>}
      </p>
      {page && (
        <nav aria-label={say(pageWords.pages, language)}>
          <ul>
            {Object.entries(pageNames).map(([name, words]) => (
              <li key={name}>
                <a href={`/${name}.html`} aria-current={name === page ? 'page' : undefined}>
                  {say(words, language)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {children}
    </div>
  </header>
);
