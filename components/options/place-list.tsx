import { type FormEvent, useState } from 'react';
import { placeWords } from '@/lib/words/options';
import { type Language, say } from '@/lib/words/words';
import { TextField } from './text-field';

export interface PlaceListProps {
  /** The unit's usual places, as the admin confirmed them. */
  places: string[];
  language: Language;
  onForget: (place: string) => void;
  onAdd: (place: string) => void;
}

/** The places that the check has learnt from this unit; each can be forgotten, and others can be told. */
export function PlaceList({ places, language, onForget, onAdd }: PlaceListProps) {
  const [typed, setTyped] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === '') return;
    onAdd(typed);
    setTyped('');
  };
  return (
    <section className="card" aria-labelledby="places-title">
      <h2 id="places-title">{say(placeWords.title, language)}</h2>
      <p>{say(places.length > 0 ? placeWords.lead : placeWords.none, language)}</p>
      {places.length > 0 && (
        <ul className="accounts">
          {places.map((place) => (
            <li key={place}>
              <b>{place}</b>
              <button
                type="button"
                className="button"
                aria-label={`${say(placeWords.forget, language)}: ${place}`}
                onClick={() => onForget(place)}
              >
                {say(placeWords.forget, language)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form className="add-form" onSubmit={add}>
        <TextField label={say(placeWords.name, language)} value={typed} onValue={setTyped} />
        <button type="submit" className="button">
          {say(placeWords.add, language)}
        </button>
      </form>
    </section>
  );
}
