import type { PageOf } from './pages-of';

interface PageLinksProps {
  of: Pick<PageOf<unknown>, 'page' | 'pages'>;
  hrefOf: (page: number) => string;
}

/** The way to the pages before and after, where there are more than one. */
export function PageLinks({ of: { page, pages }, hrefOf }: PageLinksProps) {
  if (pages === 1) return null;
  return (
    <nav className="pages" aria-label="Halaman daftar">
      {page > 1 && <a href={hrefOf(page - 1)}>Sebelumnya</a>}
      <span>{`Halaman ${page} dari ${pages}`}</span>
      {page < pages && <a href={hrefOf(page + 1)}>Berikutnya</a>}
    </nav>
  );
}
