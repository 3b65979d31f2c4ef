import { type Surface, surfaceList } from '@/lib/draft/platform';

export interface Options {
  file: string;
  isJsonl: boolean;
  platform: Surface;
}

/** A wish on the command line that cannot be met, as one Indonesian sentence. */
export class OptionError extends Error {}

/** Names the platform or throws the sentence that says which ones there are. */
export function surfaceNamed(name: unknown): Surface {
  const surface = surfaceList.find((one) => one === name);
  if (!surface) throw new OptionError(`Platform "${String(name)}" tidak dikenal; pilih ${surfaceList.join(', ')}.`);
  return surface;
}

/** Reads `draft.txt [--platform x]` or `--jsonl FILE [--platform x]`. */
export function readOptions(words: readonly string[]): Options {
  let file: string | undefined;
  let isJsonl = false;
  let platform: Surface = 'facebook';
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--platform') platform = surfaceNamed(words[++at] ?? '');
    else if (word === '--jsonl') isJsonl = true;
    else if (word.startsWith('--'))
      throw new OptionError(`Pilihan ${word} tidak dikenal; yang ada: --platform dan --jsonl.`);
    else file = word;
  }
  if (file === undefined)
    throw new OptionError('Sebutkan berkas naskah: npm run --silent check -- naskah.txt [--platform facebook]');
  return { file, isJsonl, platform };
}
