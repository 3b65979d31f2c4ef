import { existsSync, readFileSync } from 'node:fs';
import { type Day, dayFromEpoch } from '@/lib/calendar/day';
import { hashtagsIn } from '@/lib/draft/hashtags-in';

/** A published post with the tags that it carried. */
export interface TaggedPost {
  id: string;
  account: string | null;
  day: Day;
  /** Without its tags: a suggester must not read the answer. */
  text: string;
  hashtags: string[];
}

const millisecondsADay = 86_400_000;
/** For a post that tells no day. */
const noDay = '2021-01-01';
const dayShapes = [/\d{4}-\d\d-\d\d/, /[A-Z][a-z]{2} \d{1,2},? \d{4}/, /\b\d{1,2}\/\d{1,2}\/\d{4}/];

function dayIn(told: string): Day {
  for (const shape of dayShapes) {
    const at = Date.parse(`${shape.exec(told)?.[0] ?? ''} UTC`);
    if (!Number.isNaN(at)) return dayFromEpoch(Math.floor(at / millisecondsADay));
  }
  return noDay;
}

function postOf(line: string): TaggedPost {
  const { id, text, hashtags, account, day, source = '' } = JSON.parse(line) as Record<string, unknown>;
  if (typeof text !== 'string') throw new Error('"text" tidak ada');
  const told = String(source);
  const tags = Array.isArray(hashtags) ? hashtags.map(String) : hashtagsIn(text);
  return {
    id: String(id),
    account: typeof account === 'string' ? account : (/@([\w.]+\w) /.exec(told)?.[1]?.toLowerCase() ?? null),
    day: typeof day === 'string' ? day : dayIn(told),
    text: text.replace(/#[\p{L}\p{M}\p{N}_]+/gu, ' '),
    hashtags: tags,
  };
}

/**
 * Reads posts, one JSON object a line: `text`, and if told `hashtags`, `account`, `day`; account and day are else taken
 * from `source`, "… (@account 2026-11-21)". Throws an Indonesian sentence for a missing file or a broken line.
 */
export function readTaggedPosts(file: string): TaggedPost[] {
  if (!existsSync(file)) throw new Error(`Berkas ${file} tidak ditemukan.`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      try {
        return [postOf(line)];
      } catch (error) {
        throw new Error(`Baris ${at + 1} di ${file} tidak dapat dibaca: ${(error as Error).message}.`);
      }
    });
}
