import { switches, words } from '../site/switches';
import { asks } from './asks';

export interface Notice {
  role: 'status' | 'alert';
  text: string;
  url?: string;
}

const published = (url: string): Notice => ({
  role: 'status',
  text: words('Postingan Anda telah dipublikasikan.', 'Your post has been published.'),
  url,
});

/** What the site says of a post that it took. */
export function noticeOf(url: string, isScheduled: boolean): Notice {
  if (isScheduled) return { role: 'status', text: words('Postingan Anda dijadwalkan.', 'Your post is scheduled.') };
  if (asks.pending)
    return {
      role: 'status',
      text: words(
        'Postingan Anda menunggu persetujuan admin.',
        'Your post has been submitted and is pending approval by the admins.',
      ),
    };
  return published(url);
}

/** An old message that stands on the page from the start. */
export const staleNotice = (): Notice | null =>
  switches.stale === 'fail'
    ? { role: 'alert', text: words('Tidak dapat memposting.', 'Can’t post.') }
    : switches.stale
      ? published('https://www.facebook.com/kelkejaksaan/posts/1989999999999990001')
      : null;

export const NoticeLine = ({ role, text, url }: Notice) => (
  <div role={role} className={role === 'alert' ? 'fb-alert' : 'fb-status'}>
    {text} {url && <a href={url}>{words('Lihat postingan', 'View post')}</a>}
  </div>
);
