import type { CheckResult } from '@/lib/check/check-result';
import type { Finding } from '@/lib/rules/finding';

const isSpan = (one: object): one is { start: number; end: number } =>
  'start' in one && 'end' in one && typeof one.start === 'number' && typeof one.end === 'number';

/** Walks everything the check says about a text and gives the spans that do not lie in it. */
function strayIn(value: unknown, length: number, path: string, stray: string[]): void {
  if (typeof value !== 'object' || value === null || stray.length > 3) return;
  if (isSpan(value)) {
    const { start, end } = value;
    const isInside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length;
    if (!isInside) stray.push(`rentang ${path} ${start}–${end} di luar naskah ${length} huruf`);
  }
  for (const [key, inner] of Object.entries(value)) strayIn(inner, length, `${path}.${key}`, stray);
}

export interface Fixed {
  text: string;
  /** Where the fixes stand now. */
  places: { rule: string; start: number; end: number }[];
}

/** The text with every fix put in; of two that overlap the first one counts. */
export function withFixes(text: string, findings: readonly Finding[]): Fixed {
  const fixed: Fixed = { text: '', places: [] };
  let from = 0;
  for (const { rule, span, fix } of findings) {
    if (fix === undefined || span.start < from) continue;
    const start = fixed.text.length + span.start - from;
    fixed.text += text.slice(from, span.start) + fix;
    fixed.places.push({ rule, start, end: start + fix.length });
    from = span.end;
  }
  fixed.text += text.slice(from);
  return fixed;
}

/**
 * Fixes that their own rule wants to fix again. A fix may well bring another finding elsewhere to light: split from
 * its "di", a weekday becomes readable.
 */
export const unsettled = ({ places }: Fixed, findings: readonly Finding[]): string[] =>
  findings
    .filter(({ rule, span, fix }) =>
      places.some((one) => fix !== undefined && one.rule === rule && span.start < one.end && one.start < span.end),
    )
    .map(({ rule, span }) => `perbaikan ${rule} perlu diperbaiki lagi di ${span.start}`);

/** What is wrong with a result, as sentences; empty when all spans are inside and every fix has words to replace. */
export function faultsOf({ reading, ...rest }: CheckResult): string[] {
  const { paragraphs, text, ...told } = reading;
  const faults: string[] = [];
  strayIn({ ...rest, ...told }, text.length, 'hasil', faults);
  for (const { start, paragraph } of paragraphs) {
    if (text.slice(start, start + paragraph.text.length) !== paragraph.text) faults.push(`baris di ${start} bergeser`);
    // Its sentences hold the same tokens once more.
    strayIn({ ...paragraph, sentences: [] }, paragraph.text.length, 'baris', faults);
  }
  for (const { rule, span, fix } of rest.findings)
    if (fix !== undefined && span.start >= span.end) faults.push(`${rule} mengganti rentang kosong di ${span.start}`);
  return faults;
}
