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

/** The text with every fix put in; of two that overlap the first one counts. */
function withFixes(text: string, findings: readonly Finding[]): string {
  let fixed = '';
  let from = 0;
  for (const { span, fix } of findings) {
    if (fix === undefined || span.start < from) continue;
    fixed += text.slice(from, span.start) + fix;
    from = span.end;
  }
  return fixed + text.slice(from);
}

/** So often may all fixes be put in: one may bring another error to light, but the text must come to rest. */
const rounds = 6;

/** The rules whose fixes go on for ever; empty when the text comes to rest. */
export function restless(
  text: string,
  findings: readonly Finding[],
  check: (text: string) => readonly Finding[],
): string[] {
  let now = { text, findings };
  for (let round = 0; round < rounds; round++) {
    const fixed = withFixes(now.text, now.findings);
    if (fixed === now.text) return [];
    now = { text: fixed, findings: check(fixed) };
  }
  const left = now.findings.filter(({ fix }) => fix !== undefined);
  return left.map(({ rule, span }) => `perbaikan ${rule} tidak kunjung selesai di ${span.start}`);
}

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
    if (fix === text.slice(span.start, span.end)) faults.push(`${rule} tidak mengubah apa pun di ${span.start}`);
  return faults;
}
