import { fingerprintOf } from '@/lib/draft/fingerprint';
import type { PostRecord, Waiting } from '@/lib/log/records';
import type { Manners } from './plan';
import type { Press } from './tab';

/** The site's truth beside the log's. */
export interface Seen {
  posts: PostRecord[];
  waiting: Waiting[];
  presses: Press[];
  cards: { about: string; id: string }[];
  /** Presses of which the background has heard. */
  heard: Set<string>;
  /** The writer has answered every question. */
  isAnswered?: boolean;
}

/** The site said what became of this very post. */
const isSaid = ({ fate, isCrossed }: Press) => fate.isSaid && !isCrossed;

/** The page told enough: the site's own words, or its request and the box, until the end. */
const isTold = (press: Press, { hasRequest }: Manners) =>
  press.isSeen && (isSaid(press) || (hasRequest && !press.isCrossedByRefusal));

/** A refusal that leaves no doubt: nothing was emptied, and no request seemed to go well. */
const isPlainRefusal = (press: Press, { hasRequest, isHasty }: Manners) =>
  press.fate.is === 'refused' &&
  press.isSeen &&
  !isHasty &&
  (isSaid(press) || press.fate.status === 403 || !hasRequest);

/** What is wrong with the log about one post, told by one press or by several. */
function faultsAbout(name: string, presses: Press[], seen: Seen, manners: Manners): string[] {
  const isOfThis = ({ id, fingerprint }: { id: string; fingerprint: string }) =>
    presses.some((press) =>
      manners.kind === 'response'
        ? press.id !== null && id.startsWith(press.id)
        : fingerprintOf(press.text) === fingerprint,
    );
  const records = seen.posts.filter(isOfThis).length;
  const questions = seen.waiting.filter(isOfThis).length;
  const isOut = presses.some(({ isPublished }) => isPublished);
  // A page that goes at the very moment at which the browser ends the background takes its message along.
  const isLost = presses.every(({ id, isPublished }) => !isPublished || id === null || !seen.heard.has(id));
  const faults: string[] = [];
  if (records > 1) faults.push(`${records} catatan`);
  if (records > 0 && !isOut) faults.push('tercatat, padahal tidak terbit');
  if (records > 0 && questions > 0) faults.push('tercatat dan masih ditanyakan');
  if (questions > presses.length) faults.push(`${questions} pertanyaan untuk ${presses.length} tekanan`);
  if (isOut && records + questions === 0 && !isLost) faults.push('terbit, tetapi tidak tercatat dan tidak ditanyakan');
  if (isOut && records === 0 && presses.some((one) => one.isPublished && isTold(one, manners)))
    faults.push('situs mengatakan cukup, tetapi tidak tercatat');
  if (questions > 0 && presses.every((one) => isPlainRefusal(one, manners)))
    faults.push('ditanyakan, padahal situs jelas menolak');
  if (seen.isAnswered && questions > 0) faults.push('sudah dijawab, masih ditanyakan');
  return faults.map((fault) => `${name}: ${fault}`);
}

/** All that is wrong, in sentences; empty when each press ended in one truthful record, a question, or nothing. */
export function faultsIn(seen: Seen, manners: Manners): string[] {
  const keyOf = ({ text, id }: Press) => (manners.kind === 'response' ? `${text} (${id})` : text);
  const keys = [...new Set(seen.presses.map(keyOf))];
  const faults = keys.flatMap((key) =>
    faultsAbout(
      key,
      seen.presses.filter((one) => keyOf(one) === key),
      seen,
      manners,
    ),
  );
  const known = new Set(seen.presses.map(({ id }) => id));
  for (const { id } of seen.waiting) if (!known.has(id)) faults.push(`${id}: ditanyakan, tetapi tidak pernah ditekan`);
  for (const { about } of seen.cards) if (about === 'updated') faults.push('penulis diberi tahu tentang pembaruan');
  if (seen.cards.some(({ about }) => about === 'recorded') && seen.posts.length === 0)
    faults.push('penulis diberi tahu "Tercatat" tanpa catatan');
  if (manners.kind === 'response' && JSON.stringify([seen.posts, seen.waiting]).includes('RT 03'))
    faults.push('tulisan tanggapan tersimpan');
  return faults;
}
