const paths = {
  home: 'M3 11 12 3l9 8v10h-6v-6H9v6H3z',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zm5 12 5 5',
  bell: 'M6 10a6 6 0 0 1 12 0c0 6 2 7 2 7H4s2-1 2-7zm4 10h4',
  mail: 'M3 6h18v12H3zm0 1 9 6 9-6',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c0-4 4-6 8-6s8 2 8 6',
  plus: 'M4 4h16v16H4zm8 4v8m-4-4h8',
  picture: 'M3 5h18v14H3zm3 11 5-5 4 4 2-2 3 3M8.5 9.5h.01',
  poll: 'M4 6h12M4 12h16M4 18h8',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 4v5l3 3',
  place: 'M12 21s7-6 7-11a7 7 0 0 0-14 0c0 5 7 11 7 11zm0-13a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M20 12H5m6-7-7 7 7 7',
  heart: 'M12 20S4 15 4 9a4 4 0 0 1 8-1 4 4 0 0 1 8 1c0 6-8 11-8 11z',
  comment: 'M4 5h16v11H10l-5 4v-4H4z',
  share: 'M21 4 3 11l7 3 3 7z',
  save: 'M6 4h12v17l-6-5-6 5z',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c3 3 3 15 0 18-3-3-3-15 0-18z',
  more: 'm9 6 6 6-6 6',
  tick: 'M4 12l5 6L20 6',
} as const;

/** A plain line drawing, 24 units wide; with a label it is named, without it is decoration. */
export const Icon = ({ name, label, size = 22 }: { name: keyof typeof paths; label?: string; size?: number }) => (
  <svg
    viewBox="0 0 24 24"
    width={size}
    height={size}
    fill="none"
    stroke="currentColor"
    strokeWidth="1.8"
    strokeLinecap="round"
    strokeLinejoin="round"
    {...(label ? { 'aria-label': label, role: 'img' } : { 'aria-hidden': true })}
  >
    <path d={paths[name]} />
  </svg>
);
