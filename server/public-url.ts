import { Problem } from './problem';

/**
 * The address under which the tally is known outside, as a browser writes it: `https://rekap.example.go.id`. A slash at
 * the end is let through. Throws a {@link Problem} for anything that is not the bare address of a server: forms would be
 * refused, and links and codes lead nowhere.
 */
export function publicUrlOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isBare = url && `${url.origin}/` === url.href;
  if (isBare && (url.protocol === 'https:' || url.protocol === 'http:')) return url.origin;
  throw new Problem('PUBLIC_URL harus alamat utuh tanpa apa pun di belakangnya, misalnya https://rekap.example.go.id.');
}

/** Whether browsers reach the tally over https. */
export const isEncrypted = (publicUrl: string): boolean => publicUrl.startsWith('https:');
