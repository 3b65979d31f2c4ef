import { checkerFor } from '@/lib/check/checker-for';
import { unknownAgency } from '@/lib/draft/agency';
import { defaultTaste } from '@/lib/draft/taste';
import { surfaceOf } from './eval/labelled-line';
import { type Labelled, type Part, readFiles } from './eval/read-files';
import { sayAblations } from './eval/say-ablations';
import { sayErrors, sayPosts } from './eval/say-posts';

/**
 * Scores the check against texts labelled by hand:
 * npm run eval -- FILE.jsonl [FILE.jsonl …] [--part open|closed] [--errors]
 * `--part closed` takes every third post of each file, `--part open` the others.
 */
const words = process.argv.slice(2);
const partAt = words.indexOf('--part');
const part = partAt < 0 ? 'all' : words[partAt + 1];
const files = words.filter((one, at) => !one.startsWith('--') && (partAt < 0 || at !== partAt + 1));
const fail = (sentence: string): never => {
  console.error(sentence);
  process.exit(1);
};
const isPart = (word: string | undefined): word is Part => word === 'all' || word === 'open' || word === 'closed';

function readOrFail(): Labelled {
  if (files.length === 0) return fail('Sebutkan berkas berlabel: npm run eval -- berkas.jsonl');
  if (!isPart(part)) return fail('Bagian harus open atau closed: npm run eval -- berkas.jsonl --part open');
  try {
    return readFiles(files, part);
  } catch (error) {
    return fail((error as Error).message);
  }
}

const { posts, ablations } = readOrFail();
const check = checkerFor(unknownAgency, defaultTaste);
const writtenAt = Date.UTC(2026, 0, 1);
const resultOf = (text: string, platform: string) =>
  check({ surface: surfaceOf(platform), account: null, kind: 'post', text, writtenAt, media: [], settled: [] }, []);
const checked = posts.map((post) => ({ post, result: resultOf(post.text, post.platform) }));

if (posts.length > 0) console.log(`\n${sayPosts(checked)}`);
if (ablations.length > 0) console.log(`\n${sayAblations(ablations, posts, resultOf)}`);
if (words.includes('--errors')) console.log(`\n${sayErrors(checked)}`);
