import { Refusal } from './refusal';

/** Largest body, in bytes. A report of 200 entries takes about half of it. */
export const maxBytes = 32 * 1024;

/** A body, counted while it arrives whatever its headers claim. Throws a {@link Refusal} for more than `most` bytes. */
export async function readBytes(
  body: ReadableStream<Uint8Array> | null,
  most = maxBytes,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > most)
      throw new Refusal(413, 'too-large', 'Kiriman terlalu besar. Kirimlah dalam bagian yang lebih kecil.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The JSON of a request. Throws a {@link Refusal}. */
export async function readJson(request: Request): Promise<unknown> {
  const isJson = /^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '');
  if (!isJson || request.headers.has('content-encoding')) {
    throw new Refusal(415, 'not-json', 'Kiriman harus berupa JSON yang tidak dimampatkan.');
  }
  const bytes = await readBytes(request.body);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal(400, 'bad-json', 'Kiriman bukan JSON yang utuh.');
  }
}

/** Runs a parser of the wire; anything it does not accept is refused without saying back what was sent. */
export function parsed<T>(parse: (input: unknown) => T, input: unknown): T {
  try {
    return parse(input);
  } catch {
    throw new Refusal(400, 'bad-shape', 'Isi kiriman tidak sesuai dengan aturan.');
  }
}
