import { Lock } from 'lucide-react';
import { privacyWords } from '@/lib/words/options';
import { type Language, say } from '@/lib/words/words';

/** What leaves this computer, and what never does. */
export const PrivacyCard = ({ language }: { language: Language }) => (
  <section className="card privacy" aria-labelledby="privacy-title">
    <Lock className="icon" aria-hidden="true" />
    <div>
      <h2 id="privacy-title">{say(privacyWords.title, language)}</h2>
      <p>
        {say(privacyWords.counts, language)} {say(privacyWords.parts, language)}
      </p>
      <p>
        <a className="link" href="/dikirim.html">
          {say(privacyWords.more, language)}
        </a>
      </p>
    </div>
  </section>
);
