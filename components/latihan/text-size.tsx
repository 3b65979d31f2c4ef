import { AArrowDown, AArrowUp } from 'lucide-react';
import { useSay } from '@/components/parts/say-context';
import { latihanWords } from '@/lib/words/latihan';

/** Pixels: the sizes of the settings, then two for the last row before a projector. */
export const textSizes = [16, 18, 20, 24, 28] as const;

interface TextSizeProps {
  /** Pixels. */
  size: number;
  resize: (size: number) => void;
}

/** Larger and smaller letters, for whoever reads from afar. */
export function TextSize({ size, resize }: TextSizeProps) {
  const speak = useSay();
  const smaller = textSizes.findLast((one) => one < size);
  const larger = textSizes.find((one) => one > size);
  const button = (words: keyof typeof latihanWords, Shape: typeof AArrowUp, to: number | undefined) => (
    <button
      type="button"
      className="button button-icon"
      aria-label={speak(latihanWords[words])}
      title={speak(latihanWords[words])}
      disabled={to === undefined}
      onClick={() => to !== undefined && resize(to)}
    >
      <Shape className="icon" aria-hidden="true" />
    </button>
  );
  return (
    <div className="row">
      {button('smaller', AArrowDown, smaller)}
      {button('larger', AArrowUp, larger)}
    </div>
  );
}
