import { Refusal } from './refusal';

interface Limits {
  /** Bytes. */
  most: number;
  /** Milliseconds in which the body must be whole. */
  wait: number;
}

/** A body that ended in the middle, or is not what its headers say. */
export const notWhole = () => new Refusal(400, 'bad-json', 'Kiriman bukan JSON yang utuh.');

/**
 * All bytes of a body, counted while they arrive whatever its headers claim. Throws a {@link Refusal} for too many, or
 * when they take too long.
 */
export async function readBytes(
  body: ReadableStream<Uint8Array> | null,
  { most, wait }: Limits,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!body) return new Uint8Array();
  const reader = body.getReader();
  let isLate = false;
  const giveUp = setTimeout(() => {
    isLate = true;
    void reader.cancel().catch(() => {});
  }, wait);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      // Whoever hangs up in the middle is nobody's fault here.
      const { done, value } = await reader.read().catch(() => {
        throw notWhole();
      });
      if (isLate) throw new Refusal(408, 'too-slow', 'Kiriman terlalu lama di jalan. Kiriman akan dicoba lagi nanti.');
      if (done) return Buffer.concat(chunks);
      size += value.byteLength;
      if (size > most) {
        void reader.cancel().catch(() => {});
        throw new Refusal(413, 'too-large', 'Kiriman terlalu besar. Kirimlah dalam bagian yang lebih kecil.');
      }
      chunks.push(value);
    }
  } finally {
    clearTimeout(giveUp);
  }
}
