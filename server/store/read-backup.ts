import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Problem } from '../problem';
import type { End, Head, Line } from './backup';
import { tableList } from './tables';

const columnName = /^[a-z_]+$/;
/**
 * A file without lines is no backup (characters). The longest row is a pack, at most `packAtMost` bytes now and what one
 * form could carry before, and all of it may be written as escapes.
 */
const longestLine = 64_000_000;

export const broken = () => new Problem('Berkas cadangan tidak utuh. Tidak ada yang diubah.');

async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(file, 'utf8')) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longestLine) throw broken();
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw broken();
  }
}

function readLine(text: string): Line {
  const line = parse(text) as Line;
  const isOurs =
    [...tableList, 'meta'].includes(line.table) && Object.keys(line.row).every((one) => columnName.test(one));
  if (!isOurs) throw broken();
  return line;
}

function readHead(text: string): Head {
  const head = parse(text) as Head;
  if (head.siapSiar !== 'cadangan') throw broken();
  return head;
}

/**
 * Reads a backup from its first line to its last, however large, and gives each row to `take`. Resolves with its head
 * and the number of rows; throws a {@link Problem} if it is not whole, which is known only at its end: until then
 * nothing of it may be kept.
 */
export async function readBackup(
  file: string,
  take: (line: Line) => Promise<void>,
): Promise<{ head: Head; rows: number }> {
  const hash = createHash('sha256');
  let head: Head | undefined;
  let rows = 0;
  // The last line is no row: each is held back until the next one is seen.
  let held: string | undefined;
  for await (const text of linesOf(file)) {
    if (held !== undefined) {
      hash.update(`${held}\n`);
      if (head) {
        await take(readLine(held));
        rows += 1;
      } else head = readHead(held);
    }
    held = text;
  }
  const end = parse(held ?? '') as End;
  if (!head || end.rows !== rows || end.sha256 !== hash.digest('hex')) throw broken();
  return { head, rows };
}
