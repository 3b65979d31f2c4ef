import type { CheckResult } from '@/lib/check/check-result';
import type { Draft } from '@/lib/draft/draft';
import { unsurList } from '@/lib/draft/unsur';

/**
 * Checks one part of a thread. A reader sees the whole: what another part tells is not missing here, and the kind of
 * post is that of the whole.
 */
export function checkPart(check: (draft: Draft) => CheckResult, part: Draft, whole: string): CheckResult {
  if (whole === part.text) return check(part);
  const all = check({ ...part, text: whole });
  const draft = { ...part, jenis: all.jenis };
  const own = check(draft);
  const elsewhere = unsurList.filter(
    (unsur) => own.unsur[unsur].state === 'belum-ada' && all.unsur[unsur].state !== 'belum-ada',
  );
  return elsewhere.length > 0 ? check({ ...draft, settled: [...part.settled, ...elsewhere] }) : own;
}
