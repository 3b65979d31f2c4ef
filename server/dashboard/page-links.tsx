import type { PageOf } from './page-of';

interface PageLinksProps {
  of: Pick<PageOf<unknown>, 'page' | 'pages'>;
  hrefOf: (page: number) => string;
  /** Of this list, where a page has more than one. */
  label?: string;
  /** Says the word page in each link. */
  isLong?: boolean;
}

/** The way to the pages before and after, where there are more than one. */
export function PageLinks({ of: { page, pages }, hrefOf, label = 'Halaman daftar', isLong = false }: PageLinksProps) {
  if (pages === 1) return null;
  return (
    <nav className="pages" aria-label={label}>
      {page > 1 && <a href={hrefOf(page - 1)}>{isLong ? 'Halaman sebelumnya' : 'Sebelumnya'}</a>}
      <span>{`Halaman ${page} dari ${pages}`}</span>
      {page < pages && <a href={hrefOf(page + 1)}>{isLong ? 'Halaman berikutnya' : 'Berikutnya'}</a>}
    </nav>
  );
}
