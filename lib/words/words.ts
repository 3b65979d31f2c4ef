export type Language = 'id' | 'en';

/** A visible text. Indonesian is always there; what a rule says about Indonesian has no English. */
export interface Words {
  id: string;
  en?: string;
}

/** The text to show in the chosen language of the interface. */
export const say = (words: Words, language: Language): string => (language === 'en' && words.en) || words.id;
