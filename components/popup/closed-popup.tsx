import { closedWords } from '@/lib/words/popup';
import { type Language, say } from '@/lib/words/words';

/** What the popup says instead when the log does not open. */
export const ClosedPopup = ({ language }: { language: Language }) => (
  <main className="popup popup-closed">
    <h1>{say(closedWords.title, language)}</h1>
    <p>{say(closedWords.advice, language)}</p>
  </main>
);
