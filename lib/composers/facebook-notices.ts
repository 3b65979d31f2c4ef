import type { BoxKind, Notice, Selector } from './composer';
import { answerersOn } from './facebook-account';
import { newWords } from './facebook-words';
import { holdsOne, nameOf } from './label';

const sentWords = [
  'telah dipublikasikan',
  'telah dibagikan',
  'your post has been',
  'your post was',
  'reel anda kini tayang',
  'your reel is now live',
  'your reel has been',
];
/** Of posting only: the same live regions also tell of messages, whose words are other people's. */
const refusedWords = [
  'sementara dilarang',
  "you're temporarily blocked",
  'tidak dapat memposting',
  'gagal memposting',
  "can't post",
  "post couldn't be",
  'terjadi kesalahan',
  'something went wrong',
];
/** A Page has set a day for it (seen 2026). */
const scheduledWords = [
  'postingan anda dijadwalkan',
  'postingan anda telah dijadwalkan',
  'reel anda telah dijadwalkan',
  'your post is scheduled',
  'your post has been scheduled',
  'your post was scheduled',
  'your reel has been scheduled',
];
/** A group's administrator decides first: sent, but not published. */
const pendingWords = ['menunggu persetujuan', 'pending'];
const postNames = ['postingan', 'post'];

const comment = 'a[href*="comment_id="]';

export const notices: Selector[] = [
  { css: '[role="status"]', why: 'live region', seen: '2026-09' },
  { css: '[role="alert"]', why: 'live region', seen: '2026-09' },
  { css: `[role="article"] ${comment}`, why: "a comment's own address, which the server gives it", seen: '2026-09' },
];

/**
 * A comment has two witnesses. The box is empty again: the site empties it with the press, before it asks its
 * server, so alone it says nothing. And a comment stands there that is new, is ours and has an address: the site shows the
 * comment at once, but only the server gives the address. Ours: its first link is the name that the boxes write as; other
 * people write at the same moment. New: it came after the press and calls itself so; older ones are loaded on the way.
 */
function readComment(link: Element): Notice | null {
  const one = link.closest('[role="article"]');
  if (!one || !holdsOne(`${link.textContent} ${one.getAttribute('aria-label')}`, newWords)) return null;
  const author = [...one.querySelectorAll('a[href]')].find((each) => !each.matches(comment) && nameOf(each) !== '');
  const isOurs = answerersOn(link.ownerDocument).some((name) => author?.textContent?.trim() === name);
  return isOurs ? 'sent' : null;
}

export function readNotice(element: Element, kind: BoxKind = 'post'): Notice | null {
  if (element.matches(comment)) return kind === 'response' ? readComment(element) : null;
  const said = element.textContent ?? '';
  if (holdsOne(said, refusedWords)) return 'refused';
  if (kind === 'response') return null;
  if (holdsOne(said, scheduledWords)) return 'scheduled';
  if (holdsOne(said, pendingWords)) return holdsOne(said, postNames) ? 'pending' : null;
  return holdsOne(said, sentWords) ? 'sent' : null;
}
