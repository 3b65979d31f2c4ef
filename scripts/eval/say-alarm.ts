import type { Finding } from '@/lib/rules/finding';
import { say } from '@/lib/words/words';

const around = 40;
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** One alarm with its words in brackets and what stands around them. */
export function sayAlarm({ rule, level, span, message, fix }: Finding, text: string): string {
  const before = oneLine(text.slice(Math.max(0, span.start - around), span.start));
  const after = oneLine(text.slice(span.end, span.end + around));
  const change = fix === undefined ? '' : ` → ${fix}`;
  return `${rule} ${level.padEnd(5)} …${before}[${oneLine(text.slice(span.start, span.end))}]${after}…${change}  | ${say(message, 'id')}`;
}
