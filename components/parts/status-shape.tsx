import type { ReactNode } from 'react';

/** How a unit stands in a week; see {@link statusWords}. */
export type Status = 'aktif' | 'kurang' | 'kosong' | 'putus';

export const statusList: readonly Status[] = ['aktif', 'kurang', 'kosong', 'putus'];

/** No data is no data: a unit that is not connected is not called inactive. */
export const statusWords: Record<Status, string> = {
  aktif: 'Aktif',
  kurang: 'Kurang aktif',
  kosong: 'Belum ada unggahan',
  putus: 'Belum terhubung',
};

const shapes: Record<Status, ReactNode> = {
  aktif: (
    <>
      <circle cx="10" cy="10" r="9" fill="var(--aktif)" />
      <path
        d="m6.3 10.3 2.6 2.6 4.8-5.4"
        fill="none"
        stroke="var(--surface)"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  kurang: (
    <>
      <circle cx="10" cy="10" r="8" fill="none" stroke="var(--kurang)" strokeWidth="2.2" />
      <path d="M10 3.2a6.8 6.8 0 0 0 0 13.6Z" fill="var(--kurang)" />
    </>
  ),
  kosong: <circle cx="10" cy="10" r="8" fill="none" stroke="var(--kosong)" strokeWidth="2.2" />,
  putus: (
    <g fill="none" stroke="var(--putus)" strokeWidth="2.2">
      <circle cx="10" cy="10" r="8" strokeDasharray="3.2 3.1" />
      <path d="M5.5 14.5 14.5 5.5" />
    </g>
  ),
};

interface StatusShapeProps {
  status: Status;
  /** Width and height in CSS pixels. */
  size: number;
}

/** The shape of a status: it differs without colour too. Always put its word beside it. */
export function StatusShape({ status, size }: StatusShapeProps) {
  return (
    <svg className="shape" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      {shapes[status]}
    </svg>
  );
}
