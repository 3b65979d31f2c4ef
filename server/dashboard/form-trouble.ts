/** What a form could not be taken for: the field, one sentence, and all that was typed, so that nothing is lost. */
export interface FormTrouble {
  form: string;
  field: string;
  text: string;
  typed: Record<string, string>;
}

/** The fields of a form as text, without space around them; files are left out. */
export const typedOf = (form: FormData): Record<string, string> =>
  Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.trim()]] : [])));
