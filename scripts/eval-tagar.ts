import { sayColdStart, sayTagScores } from './eval/say-tags';
import { othersOf, scoreTags } from './eval/score-tags';
import { readTaggedPosts, type TaggedPost } from './eval/tagged-post';

/**
 * Measures the suggested tags on published posts, each left out once, against three simple ways in the same run:
 * npm run eval:tagar -- FILE.jsonl [--part open|closed] [--list 100]
 * `--part closed` scores every third post with tags, `--part open` the others; `--list` shows the suggestions without any
 * history beside the posts' own tags.
 */
const words = process.argv.slice(2);
const wordAfter = (name: string) => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
const [file] = words;
const part = wordAfter('--part');

function readOrFail(): TaggedPost[] {
  try {
    if (!file || file.startsWith('--')) throw new Error('Sebutkan berkas unggahan: npm run eval:tagar -- berkas.jsonl');
    if (part !== undefined && part !== 'open' && part !== 'closed') throw new Error('Bagian harus open atau closed.');
    return readTaggedPosts(file);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

const all = readOrFail();
const tagged = all.filter(({ hashtags }) => hashtags.length > 0);
const scored = tagged.filter((_, at) => part === undefined || (at % 3 === 2) === (part === 'closed'));
const withHistory = scored.filter((post) => othersOf(post, tagged).length > 0);
console.log(`\n${sayTagScores(`semua ${scored.length} unggahan`, scoreTags(scored, tagged))}`);
console.log(`\n${sayTagScores(`${withHistory.length} dari akun dengan riwayat`, scoreTags(withHistory, tagged))}`);
const list = wordAfter('--list');
if (words.includes('--list')) console.log(`\n${sayColdStart(all.slice(0, Number(list) || 100))}`);
