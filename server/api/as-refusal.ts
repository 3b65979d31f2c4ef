import { isTrouble } from '../store/is-trouble';
import { Refusal } from './refusal';
import { soon } from './soon';

/** What a request is told of any error. Nothing of the inside is said; it stands in the server's own log. */
export function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  console.error(error);
  return isTrouble(error)
    ? new Refusal(503, 'busy', 'Penyimpanan di server sedang terganggu. Kiriman akan dicoba lagi nanti.', soon())
    : new Refusal(500, 'internal', 'Ada gangguan di server. Kiriman akan dicoba lagi nanti.');
}
