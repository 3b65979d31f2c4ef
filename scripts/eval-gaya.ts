import { readFileSync } from 'node:fs';
import { checkerFor } from '@/lib/check/checker-for';
import { unknownAgency } from '@/lib/draft/agency';
import { defaultTaste } from '@/lib/draft/taste';
import { levelList } from '@/lib/rules/finding';
import { damagedBySpacing } from './eval/damaged-by-spacing';
import { sayAlarm } from './eval/say-alarm';

/**
 * Lists what the style rules say of correct texts, as a website of no unit in particular:
 * npm run eval:gaya -- FILE.jsonl [--rule EJ-01] [--level salah] [--raw]
 * Each line holds `text`, or `head` as press leads have it. Without `--raw` rules of spacing, length and platform are left out.
 */
const words = process.argv.slice(2);
const wordAfter = (name: string) => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
const [file] = words;
const rule = wordAfter('--rule');
const level = wordAfter('--level');
if (!file || file.startsWith('--')) {
  console.error('Sebutkan berkas teks: npm run eval:gaya -- berkas.jsonl');
  process.exit(1);
}

/** Dates of the press are written 17/09/2019. */
const instantOf = (date = '') => Date.parse(date.split('/').toReversed().join('-')) || Date.UTC(2019, 9, 1);
const check = checkerFor(unknownAgency, defaultTaste);
const texts = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Record<string, string>)
  .map(({ text, head, date }) => ({
    text: text ?? head ?? '',
    writtenAt: instantOf(date),
  }));
const count = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
const alarms = texts.flatMap(({ text, writtenAt }) =>
  check(
    { surface: 'website', account: null, kind: 'post', text, writtenAt, media: [], settled: [], jenis: 'lainnya' },
    [],
  )
    .findings.filter((finding) => words.includes('--raw') || !damagedBySpacing.test(finding.rule))
    .map((finding) => ({ finding, text })),
);

const wanted = alarms.filter(({ finding }) => (!rule || finding.rule === rule) && (!level || finding.level === level));
for (const { finding, text } of wanted) console.log(sayAlarm(finding, text));
console.log(`\n${texts.length} teks, ${count} kata`);
for (const one of levelList) {
  const n = alarms.filter(({ finding }) => finding.level === one).length;
  console.log(`${one.padEnd(6)} ${String(n).padStart(5)}  ${((n / count) * 1000).toFixed(2)} per 1.000 kata`);
}
