import type { CheckResult } from '@/lib/check/check-result';
import { type Unsur, unsurList } from '@/lib/draft/unsur';
import type { LabelledPost } from './labelled-line';
import { sayScores, sayShare, sayTable } from './say-table';
import { type Judged, scoreOf } from './score';

/** A labelled post with what the check says of it. */
export interface Checked {
  post: LabelledPost;
  result: CheckResult;
}

const each = <Value>(of: (unsur: Unsur) => Value) =>
  Object.fromEntries(unsurList.map((unsur) => [unsur, of(unsur)])) as Record<Unsur, Value>;

function judgedOf({ post, result }: Checked): Judged {
  const shown = (unsur: Unsur) => result.unsur[unsur].evidence[0];
  return {
    answers: post.answers,
    isSeen: each((unsur) => result.unsur[unsur].state !== 'belum-ada'),
    firstShown: each((unsur) => {
      const span = shown(unsur);
      return span ? post.text.slice(span.start, span.end) : null;
    }),
  };
}

const saySome = (title: string, some: readonly Checked[]) =>
  `${title} (${some.length})\n${sayScores(scoreOf(some.map(judgedOf)))}`;

/** The posts by a key, in the order of first sight. */
function sorted(checked: readonly Checked[], keyOf: (one: Checked) => string): [string, Checked[]][] {
  const groups = new Map<string, Checked[]>();
  for (const one of checked) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups];
}

const groupsOf = (checked: readonly Checked[], keyOf: (one: Checked) => string) =>
  sorted(checked, keyOf).map(([key, some]) => saySome(key, some));

/** How often the guess of the kind is right: in all, and for each labelled kind with what it was taken for. */
function sayJenis(checked: readonly Checked[]): string {
  const labelled = checked.filter(({ post }) => post.jenis !== null);
  const isRight = ({ post, result }: Checked) => result.jenisGuess === post.jenis;
  const rowOf = (title: string, some: readonly Checked[]) => [
    title,
    sayShare(some.filter(isRight).length, some.length),
    sorted(
      some.filter((one) => !isRight(one)),
      ({ result }) => result.jenisGuess,
    )
      .map(([guess, own]) => `${guess} ${own.length}`)
      .join(', ') || '-',
  ];
  const kinds = sorted(labelled, ({ post }) => post.jenis ?? '').map(([kind, some]) => rowOf(kind, some));
  return sayTable(['jenis', 'tertebak benar', 'dikira'], [...kinds, rowOf('semua jenis', labelled)]);
}

/** All tables of labelled posts: in all, by platform, by kind, and the kind itself. */
export function sayPosts(checked: readonly Checked[]): string {
  return [
    saySome('Semua unggahan', checked),
    ...groupsOf(checked, ({ post }) => post.platform),
    ...groupsOf(checked, ({ post }) => post.jenis ?? 'tanpa jenis'),
    sayJenis(checked),
  ].join('\n\n');
}

/** Ids of the posts that are judged otherwise than labelled. */
export function sayErrors(checked: readonly Checked[]): string {
  const ids = (some: readonly Checked[]) => some.map(({ post }) => post.id).join(' ') || '-';
  const lines = unsurList.map((unsur) => {
    const isSeen = ({ result }: Checked) => result.unsur[unsur].state !== 'belum-ada';
    const isPresent = ({ post }: Checked) => post.answers[unsur].length > 0;
    const missed = checked.filter((one) => isPresent(one) && !isSeen(one));
    const invented = checked.filter((one) => !isPresent(one) && isSeen(one));
    return `${unsur}: terlewat ${ids(missed)}; keliru hadir ${ids(invented)}`;
  });
  const jenis = checked
    .filter(({ post, result }) => post.jenis !== null && post.jenis !== result.jenisGuess)
    .map(({ post, result }) => `${post.id} (${post.jenis}, dikira ${result.jenisGuess})`);
  return [...lines, `jenis: ${jenis.join(', ') || '-'}`].join('\n');
}
