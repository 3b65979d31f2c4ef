import type { When } from '../rule';

/** Lines in which a figure stands, in a word or an address as well. */
export const numberedLines: When = {
  kinds: ['number', 'date', 'clock', 'link', 'email', 'hashtag', 'mention'],
  shapes: ['digit'],
};
