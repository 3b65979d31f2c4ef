import type { CheckResult } from '@/lib/check/check-result';
import { unsurList } from '@/lib/draft/unsur';
import type { Ablation, LabelledPost } from './labelled-line';
import { sayShare, sayTable } from './say-table';

/** Whether an element that was taken out is missed, and whether the other five keep their verdict on presence. */
export function sayAblations(
  ablations: readonly Ablation[],
  posts: readonly LabelledPost[],
  resultOf: (text: string, platform: string) => CheckResult,
): string {
  const bases = new Map(posts.map((post) => [post.id, post]));
  const judged = ablations.map(({ base, removed, text }) => {
    const platform = bases.get(base)?.platform ?? 'website';
    const before = resultOf(bases.get(base)?.text ?? text, platform).unsur;
    const after = resultOf(text, platform).unsur;
    const others = unsurList.filter((unsur) => unsur !== removed);
    const isThere = (unsur: CheckResult['unsur'], one: (typeof others)[number]) => unsur[one].state !== 'belum-ada';
    return {
      removed,
      isGone: after[removed].state === 'belum-ada',
      isNoLongerAda: after[removed].state !== 'ada',
      kept: others.filter((one) => isThere(before, one) === isThere(after, one)).length,
    };
  });
  const rowOf = (title: string, own: typeof judged) => [
    title,
    sayShare(own.filter((one) => one.isGone).length, own.length),
    sayShare(own.filter((one) => one.isNoLongerAda).length, own.length),
    sayShare(own.filter((one) => one.kept === unsurList.length - 1).length, own.length),
    sayShare(
      own.reduce((sum, one) => sum + one.kept, 0),
      own.length * (unsurList.length - 1),
    ),
  ];
  const rows = unsurList.flatMap((unsur) => {
    const own = judged.filter((one) => one.removed === unsur);
    return own.length > 0 ? [rowOf(unsur, own)] : [];
  });
  const head = [
    'unsur yang dihapus',
    'menjadi belum-ada',
    'tidak lagi ada',
    'lima lainnya tetap',
    'putusan lain yang tetap',
  ];
  return `Suntingan minimal (${ablations.length})\n${sayTable(head, [...rows, rowOf('semua', judged)])}`;
}
