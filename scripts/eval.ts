import { existsSync, readFileSync } from 'node:fs';
import { checkerFor } from '@/lib/check/checker-for';
import { unknownAgency } from '@/lib/draft/agency';
import { defaultTaste } from '@/lib/draft/taste';
import { type Unsur, unsurList } from '@/lib/draft/unsur';
import { type Ablation, type LabelledPost, parseLabelledLine, surfaceOf } from './eval/labelled-line';
import { sayScores, sayTable } from './eval/say-table';
import { type Judged, scoreOf } from './eval/score';

/** Scores the check against texts labelled by hand: npm run eval -- FILE.jsonl [FILE.jsonl …] */
const files = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const isVerbose = process.argv.includes('--errors');
const fail = (sentence: string): never => {
  console.error(sentence);
  process.exit(1);
};

if (files.length === 0) fail('Sebutkan berkas berlabel: npm run eval -- berkas.jsonl');
const posts: LabelledPost[] = [];
const ablations: Ablation[] = [];
for (const file of files) {
  if (!existsSync(file)) fail(`Berkas ${file} tidak ditemukan.`);
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() === '') return;
      try {
        const parsed = parseLabelledLine(line);
        if ('post' in parsed) posts.push(parsed.post);
        else ablations.push(parsed.ablation);
      } catch (error) {
        fail(`Baris ${index + 1} di ${file} tidak dapat dibaca: ${(error as Error).message}.`);
      }
    });
}

const check = checkerFor(unknownAgency, defaultTaste);
const resultOf = (text: string, platform: string) =>
  check(
    {
      surface: surfaceOf(platform),
      account: null,
      kind: 'post',
      text,
      writtenAt: Date.UTC(2026, 0, 1),
      media: [],
      settled: [],
    },
    [],
  );
const seenIn = (text: string, platform: string) => {
  const { unsur } = resultOf(text, platform);
  return Object.fromEntries(unsurList.map((one) => [one, unsur[one].state !== 'belum-ada'])) as Record<Unsur, boolean>;
};

if (posts.length > 0) sayPosts();
if (ablations.length > 0) sayAblations();

function sayPosts() {
  const judged: Judged[] = posts.map((post) => ({
    platform: post.platform,
    isPresent: post.isPresent,
    isSeen: seenIn(post.text, post.platform),
  }));
  console.log(`\n${posts.length} unggahan, semua platform\n${sayScores(scoreOf(judged))}`);
  for (const platform of new Set(posts.map((post) => post.platform))) {
    const own = judged.filter((one) => one.platform === platform);
    console.log(`\n${platform} (${own.length})\n${sayScores(scoreOf(own))}`);
  }
  const labelled = posts.filter((post) => post.jenis !== null);
  const right = labelled.filter((post) => resultOf(post.text, post.platform).jenisGuess === post.jenis).length;
  console.log(
    `\njenis tertebak benar: ${right} dari ${labelled.length} (${((100 * right) / labelled.length).toFixed(1)} %)`,
  );
  if (isVerbose) sayErrors();
}

/** --errors: ids of the posts that are judged otherwise than labelled. */
function sayErrors() {
  for (const unsur of unsurList) {
    const of = (isPresent: boolean) =>
      posts
        .filter((post) => post.isPresent[unsur] === isPresent && seenIn(post.text, post.platform)[unsur] !== isPresent)
        .map((post) => post.id);
    console.log(`\n${unsur}: terlewat ${of(true).join(' ') || '-'}; keliru hadir ${of(false).join(' ') || '-'}`);
  }
}

function sayAblations() {
  const bases = new Map(posts.map((post) => [post.id, post]));
  const judged = ablations.map((one) => {
    const base = bases.get(one.base);
    const platform = base?.platform ?? 'website';
    const before = base ? seenIn(base.text, platform) : one.isPresent;
    const after = seenIn(one.text, platform);
    return {
      removed: one.removed,
      isGone: !after[one.removed],
      isNoLongerAda: resultOf(one.text, platform).unsur[one.removed].state !== 'ada',
      kept: unsurList.every((unsur) => unsur === one.removed || after[unsur] === before[unsur]),
    };
  });
  const percent = (part: number, whole: number) =>
    `${part}/${whole} (${((100 * part) / Math.max(whole, 1)).toFixed(0)} %)`;
  const rowOf = (title: string, own: typeof judged) => [
    title,
    percent(own.filter((one) => one.isGone).length, own.length),
    percent(own.filter((one) => one.isNoLongerAda).length, own.length),
    percent(own.filter((one) => one.kept).length, own.length),
  ];
  const rows = unsurList
    .map((unsur) =>
      rowOf(
        unsur,
        judged.filter((one) => one.removed === unsur),
      ),
    )
    .filter((row) => !row[1]?.includes('/0 '));
  const head = ['unsur yang dihapus', 'menjadi belum-ada', 'tidak lagi ada', 'lima lainnya tetap'];
  console.log(`\n${ablations.length} suntingan minimal\n${sayTable(head, [...rows, rowOf('semua', judged)])}`);
}
