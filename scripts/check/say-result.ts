import type { CheckResult, UnsurResult } from '@/lib/check/check-result';
import type { Agency } from '@/lib/draft/agency';
import type { Jenis } from '@/lib/draft/jenis';
import { type Unsur, unsurList } from '@/lib/draft/unsur';
import { type Finding, isShownElsewhere } from '@/lib/rules/finding';
import { fillFor } from '@/lib/rules/unsur/fill-for';
import { unsurNames } from '@/lib/words/names';
import { say } from '@/lib/words/words';

interface Known {
  agency: Agency;
  /** The writer's local day. */
  today: string;
  jenis?: Jenis;
}

const levels: Record<Finding['level'], string> = { tahan: 'Tahan dulu', salah: 'Keliru', saran: 'Saran', info: 'Info' };
const column = 14;

const quote = (text: string): string => `"${text.replace(/\s+/g, ' ').slice(0, 70)}"`;

function sayUnsur(unsur: Unsur, { state, need, evidence, reason }: UnsurResult, text: string, known: Known): string[] {
  const head = (sign: string) => `  ${sign} ${unsurNames[unsur].id.padEnd(column - 4)}`;
  const told = evidence
    .slice(0, 3)
    .map(({ start, end }) => quote(text.slice(start, end)))
    .join(', ');
  if (state === 'ada') return [`${head('✓')}${told}`];
  if (state === 'kurang-jelas')
    return [`${head('~')}${told} ${reason ? say(reason, 'id') : '(ada, dapat dibuat lebih jelas)'}`];
  if (need === 'tidak-perlu') return [`${head('·')}tidak perlu untuk jenis ini`];
  const { why, sentence } = fillFor(unsur, known);
  const word = need === 'wajib' ? 'belum ada.' : 'belum ada, disarankan.';
  return [`${head('○')}${word} ${say(why, 'id')}`, `${' '.repeat(column)}Bisa ditambahkan: ${sentence}`];
}

function sayFinding({ rule, level, span, message, fix }: Finding, text: string): string[] {
  const line = text.slice(0, span.start).split('\n').length;
  const change = fix === undefined ? '' : ` → ${quote(fix)}`;
  return [
    `  ${levels[level]} (${rule}, baris ${line}): ${quote(text.slice(span.start, span.end))}${change}`,
    `    ${say(message, 'id')}`,
  ];
}

/** The result for people: what is there with the words that tell it, what is missing with a sentence to fill in, what is wrong with its fix. */
export function sayResult({ reading, jenis, unsur, ...result }: CheckResult, isChosen: boolean, known: Known): string {
  const findings = result.findings.filter((finding) => !isShownElsewhere(finding));
  const missing = unsurList.filter((one) => unsur[one].need === 'wajib' && unsur[one].state === 'belum-ada');
  const isHeld = findings.some(({ level }) => level === 'tahan');
  const last = isHeld
    ? 'Tahan dulu: periksa lagi yang ditandai di atas.'
    : missing.length > 0
      ? `Belum ada: ${missing.map((one) => unsurNames[one].id.toLowerCase()).join(', ')}.`
      : 'Lengkap. Silakan unggah.';
  return [
    `Jenis unggahan: ${jenis}${isChosen ? '' : ' (perkiraan)'}`,
    '',
    'Unsur berita',
    ...unsurList.flatMap((one) => sayUnsur(one, unsur[one], reading.text, { ...known, jenis })),
    '',
    findings.length > 0 ? 'Temuan' : 'Temuan: tidak ada.',
    ...findings.flatMap((one) => sayFinding(one, reading.text)),
    '',
    last,
  ].join('\n');
}
