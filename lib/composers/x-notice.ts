import type { Notice } from './composer';
import { holdsOne } from './label';

const statusLink = /^https:\/\/(x|twitter)\.com\/[^/]+\/status\/\d+/;
const refusals = [
  'gagal',
  'tidak dapat',
  'terjadi kesalahan',
  'coba lagi',
  'something went wrong',
  'failed',
  'could not',
  'try again',
];
const scheduled = ['akan dikirim', 'akan diposting', 'dijadwalkan', 'will be sent', 'will be posted', 'scheduled'];

/** A toast leads to the post that it tells of; without that link only its words speak. */
export function readToast(toast: Element): Notice | null {
  const links = [...toast.querySelectorAll<HTMLAnchorElement>('a[href*="/status/"]')];
  if (links.some((link) => statusLink.test(link.href))) return 'sent';
  const said = toast.textContent ?? '';
  if (holdsOne(said, refusals)) return 'refused';
  return holdsOne(said, scheduled) ? 'scheduled' : null;
}
