import { Circle, CircleCheck, Lightbulb } from 'lucide-react';
import type { RefObject } from 'react';
import { useSay } from '@/components/parts/say-context';
import type { Exercise } from '@/lib/latihan/exercise';
import type { Grade } from '@/lib/latihan/grade';
import { latihanWords } from '@/lib/words/latihan';

interface ExerciseCardProps {
  exercise: Exercise;
  /** "3". */
  number: number;
  grade: Grade;
  heading: RefObject<HTMLHeadingElement | null>;
  /** Left out at the last exercise. */
  next?: () => void;
}

/** One exercise: the task, what must hold at the end, and help for whoever wants it. Never a score. */
export function ExerciseCard({ exercise, number, grade, heading, next }: ExerciseCardProps) {
  const speak = useSay();
  const { id, title, task, hint, model } = exercise;
  return (
    <section className="card" aria-labelledby="soal">
      <h2 id="soal" ref={heading} tabIndex={-1} lang="id">
        {number}. {title}
      </h2>
      <p lang="id">{task}</p>
      <p className="small muted">{speak(latihanWords.pretend)}</p>
      <h3>{speak(latihanWords.demands)}</h3>
      <ul className="demands">
        {grade.demands.map(({ demand, isMet }) => {
          const Shape = isMet ? CircleCheck : Circle;
          return (
            <li key={demand.say} className={isMet ? 'demand demand-met' : 'demand'}>
              <Shape className="icon" aria-hidden="true" />
              <span className="vh">{speak(isMet ? latihanWords.isMet : latihanWords.isNotMet)}: </span>
              <span lang="id">{demand.say}</span>
            </li>
          );
        })}
      </ul>
      <div className="passed" role="status">
        {grade.isPassed && (
          <p className="word-ada">
            <CircleCheck className="icon" aria-hidden="true" />
            {speak(latihanWords.passed)}
          </p>
        )}
      </div>
      {grade.isPassed && next && (
        <button type="button" className="button button-primary" onClick={next}>
          {speak(latihanWords.next)}
        </button>
      )}
      {/* Closed anew for each exercise. */}
      <details key={`${id}-hint`}>
        <summary>
          <Lightbulb className="icon" aria-hidden="true" />
          {speak(latihanWords.hint)}
        </summary>
        <p lang="id">{hint}</p>
      </details>
      <details key={`${id}-model`}>
        <summary>
          <CircleCheck className="icon" aria-hidden="true" />
          {speak(latihanWords.model)}
        </summary>
        <p className="small muted">{speak(latihanWords.modelNote)}</p>
        <p className="as-written" lang="id">
          {model}
        </p>
      </details>
    </section>
  );
}
