import { words } from '../site/switches';

/** A notice at the foot of the page; only that of a sent post leads to it. */
export interface Toast {
  key: number;
  text: string;
  url?: string;
}

export const sentToast = (key: number, url: string): Toast => ({ key, text: words('Diposting', 'Posted'), url });

export const refusedToast = (key: number): Toast => ({
  key,
  text: words('Gagal memposting. Coba lagi.', 'Something went wrong. Try again.'),
});

export const Toasts = ({ toasts }: { toasts: Toast[] }) => (
  <div className="th-toasts">
    {toasts.map(({ key, text, url }) => (
      <div key={key} className="th-toast" role="alert">
        <p>{text}</p>
        {url && (
          <a role="link" href={url}>
            {words('Lihat', 'View')}
          </a>
        )}
      </div>
    ))}
  </div>
);
