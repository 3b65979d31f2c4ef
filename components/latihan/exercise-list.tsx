import { ChevronDown, Circle, CircleCheck, PencilLine } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useSay } from '@/components/parts/say-context';
import { type Exercise, formList } from '@/lib/latihan/exercise';
import { doneCount, formNames, latihanWords } from '@/lib/words/latihan';

interface ExerciseListProps {
  exercises: readonly Exercise[];
  /** The one at work; null for a text of one's own. */
  chosen: string | null;
  done: readonly string[];
  choose: (id: string | null) => void;
}

/** All exercises by what they are about, and the desk for a text of one's own. On a narrow screen it opens by a button. */
export function ExerciseList({ exercises, chosen, done, choose }: ExerciseListProps) {
  const speak = useSay();
  const [isOpen, setOpen] = useState(false);
  const all = useRef<HTMLDivElement>(null);
  // The one at work is in sight, without moving the page.
  useEffect(() => {
    const current = chosen && all.current?.querySelector<HTMLElement>('[aria-current]');
    if (all.current && current) all.current.scrollTop = current.offsetTop - all.current.clientHeight / 2;
  }, [chosen]);
  const take = (id: string | null) => {
    setOpen(false);
    choose(id);
  };
  const item = (id: string | null, title: string, isDone: boolean) => {
    const isChosen = id === chosen;
    const Shape = isDone ? CircleCheck : isChosen ? PencilLine : Circle;
    const state = isDone ? latihanWords.done : isChosen ? latihanWords.doing : null;
    return (
      <li key={id ?? 'own'}>
        <button
          type="button"
          className="exercise"
          aria-current={isChosen ? 'true' : undefined}
          onClick={() => take(id)}
        >
          <Shape className={isDone ? 'icon exercise-done' : 'icon'} aria-hidden="true" />
          <span>
            <b lang={id === null ? undefined : 'id'}>{title}</b>
            {id !== null && state && <span className="small muted">{speak(state)}</span>}
          </span>
        </button>
      </li>
    );
  };
  return (
    <nav className="exercises" aria-label={speak(latihanWords.list)} data-open={isOpen}>
      <button type="button" className="button exercises-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {speak(latihanWords.list)}
        <ChevronDown className="icon" aria-hidden="true" />
      </button>
      <p className="muted">{speak(doneCount(done.length, exercises.length))}</p>
      <div className="exercises-all" ref={all}>
        <ul>{item(null, speak(latihanWords.own), false)}</ul>
        {formList.map((form) => (
          <section key={form} aria-labelledby={`bentuk-${form}`}>
            <h2 id={`bentuk-${form}`}>{speak(formNames[form])}</h2>
            <ul>
              {exercises
                .filter((one) => one.form === form)
                .map((one) => item(one.id, `${exercises.indexOf(one) + 1}. ${one.title}`, done.includes(one.id)))}
            </ul>
          </section>
        ))}
      </div>
    </nav>
  );
}
