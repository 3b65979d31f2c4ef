import type { ReactNode } from 'react';
import { Mark } from '@/components/parts/mark';
import type { Account } from '../store/accounts';
import { menu } from './menu';

interface ShellProps {
  title: string;
  /** "Diskominfo Kota Pangkalpinang"; left out before a region was chosen. */
  office?: string | undefined;
  /** Who signed in wholly; null where the menu has nothing to offer. */
  account: Account | null;
  /** The address of the menu under which the page stands. */
  under?: string | undefined;
  children: ReactNode;
}

function Menu({ account, under }: { account: Account; under: string | undefined }) {
  return (
    <nav className="menu" aria-label="Bagian dasbor">
      {menu
        .filter(({ who }) => who.includes(account.role))
        .map(({ path, name }) => (
          <a key={path} href={path} aria-current={path === under ? 'page' : undefined}>
            {name}
          </a>
        ))}
      <form method="post" action="/keluar">
        <button type="submit" title={`Masuk sebagai ${account.name}`}>
          Keluar
        </button>
      </form>
    </nav>
  );
}

/** The frame of every page of the tally. */
export function Shell({ title, office, account, under, children }: ShellProps) {
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
          <div>
            <a className="brand" href="/">
              <Mark size={36} />
              <span>Siap Siar{office && <small>{office}</small>}</span>
            </a>
            {account && <Menu account={account} under={under} />}
          </div>
        </header>
        <main id="isi" className="page">
          {children}
        </main>
      </body>
    </html>
  );
}
