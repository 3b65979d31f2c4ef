import type { ReactNode } from 'react';

interface PackHeadProps {
  title: string;
  hint: string;
  /** The page above this one. */
  up?: { href: string; name: string };
  /** What else is to be said at once. */
  children?: ReactNode;
}

/** The head of every page below the overview of the pack, with the way back. */
export function PackHead({
  title,
  hint,
  up = { href: '/pengaturan/paket', name: 'Paket untuk unit' },
  children,
}: PackHeadProps) {
  return (
    <div className="page-head">
      <div className="narrow-text">
        <p>
          <a href={up.href}>{up.name}</a>
        </p>
        <h1>{title}</h1>
        <p className="muted">{hint}</p>
        {children}
      </div>
    </div>
  );
}
