import type { CheckResult } from '@/lib/check/check-result';
import { unsurList } from '@/lib/draft/unsur';
import { say } from '@/lib/words/words';

/** One line of answer: all six elements with their state, need and evidence, and the findings. */
export function jsonResult(id: string, { jenis, unsur, findings }: CheckResult): string {
  const elements = unsurList.map((one) => {
    const { state, need, evidence } = unsur[one];
    return [one, { state, need, evidence: evidence.map(({ start, end }) => [start, end]) }];
  });
  return JSON.stringify({
    id,
    jenis,
    unsur: Object.fromEntries(elements),
    findings: findings.map(({ rule, level, span, message, fix }) => ({
      rule,
      level,
      ...span,
      message: say(message, 'id'),
      fix: fix ?? null,
    })),
  });
}
