import { Refusal } from '../api/refusal';

/** Of what a form does not offer: whoever sends it did not use the form. */
export const notOffered = () =>
  new Refusal(400, 'bad-form', 'Isian ini tidak utuh. Muat ulang halamannya, lalu coba lagi.');

/** The entry of a closed list that a form chose. Throws a {@link Refusal} for anything else. */
export function oneOf<T extends string>(list: readonly T[], value: string | undefined): T {
  const found = list.find((one) => one === value);
  if (!found) throw notOffered();
  return found;
}
