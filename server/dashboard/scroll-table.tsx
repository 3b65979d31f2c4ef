import type { ReactNode } from 'react';

interface ScrollTableProps {
  className?: string;
  /** One of these names it. */
  'aria-label'?: string;
  'aria-labelledby'?: string;
  /** What stands in the table: its caption, head and body. */
  children: ReactNode;
}

/** A table in a frame of its own, which scrolls sideways where the table is wider than the page. */
export function ScrollTable({ className = 'table', children, ...name }: ScrollTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section className={className} {...name} tabIndex={0}>
      <table>{children}</table>
    </section>
  );
}

/** Over a column of buttons: its name is heard, not shown. */
export function ActionsHeading() {
  return (
    <th scope="col">
      <span className="visually-hidden">Tindakan</span>
    </th>
  );
}
