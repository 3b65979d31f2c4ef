import { words } from '../site/switches';
import { day } from './schedule-sheet';

/** A notice at the foot of the page; only that of a sent post leads to it. */
export interface Toast {
  key: number;
  text: string;
  url?: string;
}

export const sentToast = (key: number, url: string): Toast => ({
  key,
  text: words('Postingan Anda telah dikirim.', 'Your post was sent.'),
  url,
});

export const scheduledToast = (key: number): Toast => ({
  key,
  text: words(`Postingan Anda akan dikirim pada ${day}.`, `Your post will be sent on ${day}.`),
});

export const refusedToast = (key: number): Toast => ({
  key,
  text: words('Terjadi kesalahan. Silakan coba lagi.', 'Something went wrong. Try again.'),
});

export const Toasts = ({ toasts }: { toasts: Toast[] }) => (
  <div className="x-toasts">
    {toasts.map(({ key, text, url }) => (
      <div key={key} className="x-toast" role="alert" data-testid="toast">
        <span>{text}</span>
        {url && <a href={url}>{words('Lihat', 'View')}</a>}
      </div>
    ))}
  </div>
);
