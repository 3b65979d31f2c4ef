import { encode } from 'uqr';

interface QrCodeProps {
  /** What a camera reads. */
  text: string;
  /** What it is, for who cannot see it: "Kode QR alamat halaman unit". Left out where the same text stands beside it. */
  name?: string;
}

/** Empty squares around the code: cameras ask for four. */
const border = 4;

/** Dark runs of one row as strokes: a third of what squares would take, and a sheet of paper holds dozens of codes. */
function strokesOf(row: boolean[], y: number): string {
  const signs = row.map((isDark) => (isDark ? '1' : '0')).join('');
  const [before = ''] = /^0*/.exec(signs) ?? [];
  const runs = signs.slice(before.length, signs.lastIndexOf('1') + 1).match(/0+|1+/g) ?? [];
  const strokes = runs.map((run) => (run.startsWith('1') ? `h${run.length}` : `m${run.length} 0`)).join('');
  return strokes && `M${before.length} ${y}${strokes}`;
}

/**
 * `text` as a QR code that is read although 15 % of it is dirty. Dark on white in any theme, since many cameras read
 * nothing else: the colours stand in page.css. It takes the width of what is around it.
 */
export function QrCode({ text, name }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'M', border });
  // A stroke runs along the middle of its row: everything begins half a step further up.
  return (
    <svg
      className="qr"
      viewBox={`0 -.5 ${size} ${size}`}
      role={name && 'img'}
      aria-label={name}
      aria-hidden={name ? undefined : true}
    >
      <path d={data.map(strokesOf).join('')} />
    </svg>
  );
}
