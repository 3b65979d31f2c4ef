import { CalendarDays, Lightbulb } from 'lucide-react';
import { shortDayWords, weekdayWords } from '@/components/parts/date-words';
import { weekdayNames } from '@/lib/calendar/say-day';
import type { Idea } from '@/lib/ideas/ideas-of';
import { dayAhead, ideaWords, monthMix, pillarTheme } from '@/lib/words/ideas';
import { jenisNames } from '@/lib/words/names';
import { type Language, say, type Words } from '@/lib/words/words';

interface IdeaCardProps {
  ideas: Idea[];
  language: Language;
  /** No ideas any more, until the settings bring them back. */
  onOff: () => void;
}

function wordsOf(idea: Idea): Words {
  switch (idea.kind) {
    case 'day':
      return dayAhead(idea.name, shortDayWords(idea.day), idea.inDays);
    case 'pillar':
      return pillarTheme(weekdayWords(weekdayNames.indexOf(idea.hari)), idea.tema);
    case 'mix':
      return monthMix(
        { jenis: jenisNames[idea.most.jenis], n: idea.most.n },
        { jenis: jenisNames[idea.least.jenis], n: idea.least.n },
      );
  }
}

/** What one could write about, from the calendar and the own log. Nothing here is a duty, and one press ends it. */
export function IdeaCard({ ideas, language, onOff }: IdeaCardProps) {
  const speak = (words: Words) => say(words, language);
  if (ideas.length === 0) return null;
  return (
    <section className="box" aria-labelledby="ideas-title">
      <div className="box-head">
        <h2 id="ideas-title">{speak(ideaWords.title)}</h2>
        <button type="button" className="link small" onClick={onOff}>
          {speak(ideaWords.off)}
          <span className="visually-hidden"> {speak(ideaWords.offWhat)}</span>
        </button>
      </div>
      <ul className="ideas">
        {ideas.map((idea) => {
          const Shape = idea.kind === 'day' ? CalendarDays : Lightbulb;
          const words = speak(wordsOf(idea));
          return (
            <li key={words} className="word">
              <Shape className="icon" aria-hidden="true" />
              <div>
                <p>{words}</p>
                {idea.kind === 'day' && idea.tag && <p className="small muted">{idea.tag}</p>}
                {idea.kind === 'day' && idea.isMovable && <p className="small muted">{speak(ideaWords.movable)}</p>}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
