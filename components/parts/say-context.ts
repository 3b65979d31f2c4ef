import { createContext, useContext } from 'react';
import { type Language, say, type Words } from '@/lib/words/words';

/** The language of the interface, for every part below. */
export const LanguageContext = createContext<Language>('id');

/** `say` in the chosen language. */
export function useSay(): (words: Words) => string {
  const language = useContext(LanguageContext);
  return (words) => say(words, language);
}
