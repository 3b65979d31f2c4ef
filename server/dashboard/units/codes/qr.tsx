import { encode } from 'uqr';

/** Dark runs of one row as strokes: a third of what squares would take, and a sheet holds dozens of codes. */
function strokesOf(row: boolean[], y: number): string {
  const runs =
    row
      .map((isDark) => (isDark ? '1' : '0'))
      .join('')
      .match(/0+|1+/g) ?? [];
  return `M0 ${y}${runs.map((run) => (run.startsWith('1') ? `h${run.length}` : `m${run.length} 0`)).join('')}`;
}

/** `text` as a QR code that is read although 15 % of it is dirty; always dark on white, with the white edge it needs. */
export function Qr({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const edge = 3;
  const whole = size + 2 * edge;
  return (
    <svg className="qr" viewBox={`${-edge} ${-edge} ${whole} ${whole}`} role="img" aria-label={label}>
      <path fill="#fff" d={`M${-edge} ${-edge}h${whole}v${whole}h-${whole}z`} />
      <path stroke="#000" shapeRendering="crispEdges" d={data.map((row, y) => strokesOf(row, y + 0.5)).join('')} />
    </svg>
  );
}
