import { dayFromEpoch } from '@/lib/calendar/day';
import type { CheckResult } from '@/lib/check/check-result';
import { checkerFor } from '@/lib/check/checker-for';
import type { Agency } from '@/lib/draft/agency';
import { defaultTaste } from '@/lib/draft/taste';
import { habitsOf } from '@/lib/hashtags/habits-of';
import { tagChoices } from '@/lib/hashtags/tag-choices';
import { draftOf } from '../check/draft-of';
import { agency } from './own-agency';

/** The same unit with a list of tags, which the check is not timed with. */
const tagging: Agency = {
  ...agency,
  areas: { kelurahan: ['Kenanga', 'Cempaka', 'Bakung'], kecamatan: ['Seroja'] },
  tags: [
    { tag: '#MelatiBersih', isMandatory: true },
    { tag: '#MelatiKotaBunga', isMandatory: false },
    { tag: '#PekanGizi', isMandatory: false, until: '2026-11-30' },
  ],
};

/** As much as is ever kept of a unit. */
const habits = habitsOf(
  Array.from({ length: 200 }, (_, at) => ({
    day: dayFromEpoch(20_000 + at),
    hashtags: ['#MelatiBersih', `#WargaMelati${at % 70}`],
    jenis: 'kegiatan' as const,
    priority: 0,
    fingerprint: String(at),
  })),
);

const check = checkerFor(agency, defaultTaste);

/** The whole check of a draft, as the panel asks for it. Lines of the draft before it are remembered. */
export const checkText = (text: string) => check(draftOf(text), []);

const checkTagging = checkerFor(tagging, defaultTaste);

/** The check of a unit with a list of tags, as if it had seen no line before. */
export function checkAnew(text: string): CheckResult {
  checkTagging(draftOf(''), []);
  return checkTagging(draftOf(text), []);
}

/** The tags for what was checked, as the panel asks for them behind the check. */
export const suggestFor = ({ reading }: CheckResult) =>
  tagChoices(reading, tagging, habits, '2026-11-21', ['facebook']);

/** Lets the check forget all lines, so that the next one is read from the start. */
export const forgetLines = () => void check(draftOf(''), []);
