import { existsSync, readFileSync } from 'node:fs';
import { type Ablation, type LabelledPost, parseLabelledLine } from './labelled-line';

export interface Labelled {
  posts: LabelledPost[];
  ablations: Ablation[];
}

/** open: what rules may be tuned on. closed: every third post, scored and never looked at. */
export type Part = 'open' | 'closed' | 'all';

const isIn = (part: Part, index: number) => part === 'all' || (index % 3 === 2) === (part === 'closed');

/**
 * Reads labelled files. An ablation belongs to the part of its base; a base that is in none of the files keeps it in.
 * Throws an Indonesian sentence for a missing file or a broken line.
 */
export function readFiles(files: readonly string[], part: Part): Labelled {
  const posts: LabelledPost[] = [];
  const ablations: Ablation[] = [];
  const leftOut = new Set<string>();
  for (const file of files) {
    if (!existsSync(file)) throw new Error(`Berkas ${file} tidak ditemukan.`);
    let index = 0;
    for (const [at, line] of readFileSync(file, 'utf8').split('\n').entries()) {
      if (line.trim() === '') continue;
      try {
        const parsed = parseLabelledLine(line);
        if ('ablation' in parsed) ablations.push(parsed.ablation);
        else if (isIn(part, index++)) posts.push(parsed.post);
        else leftOut.add(parsed.post.id);
      } catch (error) {
        throw new Error(`Baris ${at + 1} di ${file} tidak dapat dibaca: ${(error as Error).message}.`);
      }
    }
  }
  return { posts, ablations: ablations.filter(({ base }) => !leftOut.has(base)) };
}
