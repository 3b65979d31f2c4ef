import type { Jenis } from './jenis';
import type { Surface } from './platform';
import type { Unsur } from './unsur';

/** A response (comment, reply) is counted apart from a post and never as one. */
export const postKindList = ['post', 'response'] as const;

export type PostKind = (typeof postKindList)[number];

export interface Media {
  kind: 'image' | 'video';
  /** The alternative text that the writer gave it, if any. */
  alt?: string;
}

/** A post as it stands in a composer after a short quiet. */
export interface Draft {
  surface: Surface;
  /** The account that writes, as the page names it; null where the page does not tell. */
  account: string | null;
  kind: PostKind;
  /** The text as the editor holds it, lines joined by `\n`. Every offset points into it. */
  text: string;
  /** The instant of the last change, in milliseconds since 1970 UTC. */
  writtenAt: number;
  media: Media[];
  /** The kind of post that the writer chose; left out while the guess stands. */
  jenis?: Jenis;
  /** Elements that the writer declared to be there ("Sudah ada di teks", "Ada di gambar"). */
  settled: Unsur[];
}
