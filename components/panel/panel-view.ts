import type { CheckResult } from '@/lib/check/check-result';
import type { Agency } from '@/lib/draft/agency';
import type { PlatformId } from '@/lib/draft/platform';
import type { Unsur } from '@/lib/draft/unsur';
import { unsurList } from '@/lib/draft/unsur';
import type { Suggestion } from '@/lib/hashtags/suggest-hashtags';
import type { Finding } from '@/lib/rules/finding';

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
  suggestions: Suggestion[];
  asksAccount: boolean;
  /** Words that the writer may mean by the place that we did not see; empty when there is nothing to ask. */
  placeChoices: string[];
  /** A text that the site did not take, for copying; null when the last insertion landed. */
  refused: string | null;
}

/** The needed elements that are missing, in their fixed order. */
export const missingOf = ({ unsur }: CheckResult): Unsur[] =>
  unsurList.filter((one) => unsur[one].need === 'wajib' && unsur[one].state === 'belum-ada');

/** The needed elements that are there, but not clearly enough to act on. */
export const unclearOf = ({ unsur }: CheckResult): Unsur[] =>
  unsurList.filter((one) => unsur[one].need === 'wajib' && unsur[one].state === 'kurang-jelas');

/** The elements worth a row: what is needed or advised, and what is there without being asked for. */
export const shownOf = ({ unsur }: CheckResult): Unsur[] =>
  unsurList.filter((one) => unsur[one].need !== 'tidak-perlu' || unsur[one].state === 'ada');
