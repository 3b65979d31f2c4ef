import { check } from 'recheck';
import { builtPatterns, type Pattern, writtenPatterns } from '@/tests/proof/regexes';

/** The checker of regular expressions does not know this flag; none of these patterns holds a repetition. */
const isUnknownTo = ({ flags }: Pattern) => flags.includes('v');

/** Looks for a regular expression that a hostile text could make run for ever. */
export async function proveRegex(): Promise<boolean> {
  const all = [...(await builtPatterns(process.cwd())), ...writtenPatterns()];
  let bad = 0;
  for (const pattern of all) {
    if (isUnknownTo(pattern)) {
      console.log(`tidak diperiksa (bendera v): ${pattern.place} /${pattern.source}/`);
      continue;
    }
    const { status } = await check(pattern.source, pattern.flags, { timeout: 60_000 });
    if (status === 'safe') continue;
    bad++;
    console.log(`${status} ${pattern.place} /${pattern.source}/${pattern.flags}`);
  }
  console.log(`${all.length} ungkapan reguler diperiksa, ${bad} tidak aman.`);
  return bad === 0;
}
