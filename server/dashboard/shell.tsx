import type { ReactNode } from 'react';
import { Mark } from '@/components/parts/mark';

interface ShellProps {
  title: string;
  /** "Diskominfo Kota Pangkalpinang". */
  office: string;
  children: ReactNode;
}

/** The frame of every page of the tally. */
export function Shell({ title, office, children }: ShellProps) {
  return (
    <html lang="id">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{`${title} – Siap Siar`}</title>
        <link rel="icon" href="/ikon.svg" type="image/svg+xml" />
        <link rel="preload" href="/huruf.woff2" as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="stylesheet" href="/dasbor.css" />
      </head>
      <body>
        <a className="skip" href="#isi">
          Lewati ke isi
        </a>
        <header className="top">
          <a className="brand" href="/">
            <Mark size={36} />
            <span>
              Siap Siar<small>{office}</small>
            </span>
          </a>
        </header>
        <main id="isi" className="page">
          {children}
        </main>
      </body>
    </html>
  );
}
