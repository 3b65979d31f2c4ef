import type { CheckResult } from '@/lib/check/check-result';
import type { Agency, Priority } from '@/lib/draft/agency';
import type { PlatformId } from '@/lib/draft/platform';
import type { Unsur } from '@/lib/draft/unsur';
import { unsurList } from '@/lib/draft/unsur';
import type { TagChoice } from '@/lib/hashtags/tag-choices';
import { type Finding, isShownElsewhere, levelList } from '@/lib/rules/finding';

/** All that chip and panel show of one draft. */
export interface PanelView {
  /** Where it will appear. */
  platforms: PlatformId[];
  /** "Facebook · Kelurahan Kejaksaan". */
  where: string;
  text: string;
  agency: Agency;
  today: string;
  result: CheckResult;
  /** The findings of the result without those that the writer put aside. */
  findings: Finding[];
  /** Elements that the writer declared to be there. */
  settled: Unsur[];
  tags: TagChoice[];
  /** The region's priorities, the likeliest first; empty where none can be chosen. */
  priorities: Priority[];
  /** The number of the chosen one, 0 for none. */
  priority: number;
  asksAccount: boolean;
  /** Words that the writer may mean by the place that we did not see; empty when there is nothing to ask. */
  placeChoices: string[];
  /** A text that the site did not take, for copying; null when the last insertion landed. */
  refused: string | null;
}

/**
 * Elements about which a warning would too often be wrong: a reason or a way is told in many words without a
 * mark, and on texts that nobody tuned on four of ten such warnings were. They are offered, never demanded.
 */
const softUnsur: readonly Unsur[] = ['mengapa', 'bagaimana'];

const absentOf = ({ unsur }: CheckResult): Unsur[] =>
  unsurList.filter((one) => unsur[one].need === 'wajib' && unsur[one].state === 'belum-ada');

/** The needed elements that are missing, in their fixed order. */
export const missingOf = (result: CheckResult): Unsur[] => absentOf(result).filter((one) => !softUnsur.includes(one));

/** The needed elements that we do not see, which may all the same be there. */
export const unseenOf = (result: CheckResult): Unsur[] => absentOf(result).filter((one) => softUnsur.includes(one));

/** The needed elements that are there, but not clearly enough to act on. */
export const unclearOf = ({ unsur }: CheckResult): Unsur[] =>
  unsurList.filter((one) => unsur[one].need === 'wajib' && unsur[one].state === 'kurang-jelas');

/** The elements worth a row: what is needed or advised, and what is there without being asked for. */
export const shownOf = ({ unsur }: CheckResult): Unsur[] =>
  unsurList.filter((one) => unsur[one].need !== 'tidak-perlu' || unsur[one].state === 'ada');

const graveness = ({ level }: Finding): number => levelList.indexOf(level);

/** The findings worth a card of their own, the gravest first. */
export const cardsOf = ({ findings }: PanelView): Finding[] =>
  findings.filter((finding) => !isShownElsewhere(finding)).toSorted((a, b) => graveness(a) - graveness(b));

/**
 * Corrections that do not touch each other and can be written in one piece. Writing over a tagged account would make it
 * plain letters, so none lies between two of them.
 */
function inOnePiece(findings: readonly Finding[], { reading }: CheckResult): Finding[] {
  let best: Finding[] = [];
  let run: Finding[] = [];
  for (const finding of findings) {
    const end = run.at(-1)?.span.end ?? 0;
    if (finding.fix === undefined || finding.span.start < end) continue;
    const isCut = reading.mentions.some(({ span }) => span.start >= end && span.end <= finding.span.start);
    run = isCut ? [finding] : [...run, finding];
    if (run.length > best.length) best = run;
  }
  return best;
}

/** The corrections that are certain: "Perbaiki semua yang pasti" applies these. */
export const certainOf = ({ findings, result }: PanelView): Finding[] =>
  inOnePiece(
    findings.filter(({ level }) => level === 'salah'),
    result,
  );

/** Rules that set a written tag right: its capitals, its spelling, its signs, its year. */
const tagRules: readonly string[] = ['AK-01', 'TG-02', 'TG-03', 'TG-07'];

/** The corrections of the text's own tags: "Rapikan tagar" applies these. */
export const tagRepairsOf = ({ findings, result }: PanelView): Finding[] =>
  inOnePiece(
    findings.filter(({ rule }) => tagRules.includes(rule)),
    result,
  );
