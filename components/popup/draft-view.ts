import { cardsOf, missingOf, type PanelView, unseenOf } from '@/components/panel/panel-view';
import { quote } from '@/components/panel/quote';
import type { CheckResult } from '@/lib/check/check-result';
import type { Agency } from '@/lib/draft/agency';
import type { Draft } from '@/lib/draft/draft';
import type { Edit } from '@/lib/draft/edit';
import type { Habits } from '@/lib/draft/habits';
import { insertSentence, insertTag, takeOutTag } from '@/lib/draft/insertions';
import type { Surface } from '@/lib/draft/platform';
import type { Unsur } from '@/lib/draft/unsur';
import { type TagChoice, tagChoices } from '@/lib/hashtags/tag-choices';
import type { Finding } from '@/lib/rules/finding';
import { platformsOf } from '@/lib/rules/gaya/platform/platforms-of';
import { fillFor } from '@/lib/rules/unsur/fill-for';

/** An element that is missing, or that could be added, and the sentence that one click inserts. */
export interface DraftGap {
  unsur: Unsur;
  isMissing: boolean;
  sentence: string;
  edits: Edit[];
}

/** One remark; `edits` is null where only the writer can know what is right. */
export interface DraftRemark {
  finding: Finding;
  written: string;
  edits: Edit[] | null;
}

/** A tag that one press puts in, or takes out again; `edits` is null where it stands in a sentence. */
export interface DraftTag extends TagChoice {
  edits: Edit[] | null;
}

/** What the popup shows of one open draft. */
export interface DraftView {
  box: number;
  surface: Surface;
  text: string;
  /** Its words as they may be shown: what should be held back is masked. */
  shown: string;
  gaps: DraftGap[];
  remarks: DraftRemark[];
  tags: DraftTag[];
  /** All tags that are not there yet, as one step; null for fewer than two. */
  allTags: { count: number; edits: Edit[] } | null;
}

/** More at once would be a wall; the panel on the page shows all. */
const atMost = 5;

/** `today` is the writer's local day; `findings` those that the writer did not put aside. */
export function draftViewOf(
  box: number,
  { surface, text }: Draft,
  result: CheckResult,
  findings: Finding[],
  { agency, habits, today }: { agency: Agency; habits: Habits; today: string },
): DraftView {
  const gapOf = (unsur: Unsur, isMissing: boolean): DraftGap => {
    const { sentence } = fillFor(unsur, { agency, today, jenis: result.jenis });
    return { unsur, isMissing, sentence, edits: [insertSentence(text, sentence)] };
  };
  const tags = tagChoices(result.reading, agency, habits, today, platformsOf(surface)).map((choice): DraftTag => {
    const edit = choice.written === null ? insertTag(text, choice.tag) : takeOutTag(text, choice.written);
    return { ...choice, edits: edit && [edit] };
  });
  const absent = tags.filter(({ written }) => written === null).map(({ tag }) => tag);
  const isEmpty = text.trim() === '';
  return {
    box,
    surface,
    text,
    shown: quote({ text, result }, { start: 0, end: text.length }).trim(),
    gaps: isEmpty
      ? []
      : [...missingOf(result).map((one) => gapOf(one, true)), ...unseenOf(result).map((one) => gapOf(one, false))],
    remarks: cardsOf({ findings } as PanelView)
      .slice(0, atMost)
      .map((finding) => ({
        finding,
        // The popup does not spread what it warns of.
        written: finding.level === 'tahan' ? '' : text.slice(finding.span.start, finding.span.end),
        edits: finding.fix === undefined ? null : [{ span: finding.span, text: finding.fix }],
      })),
    tags,
    allTags: absent.length > 1 ? { count: absent.length, edits: [insertTag(text, absent.join(' '))] } : null,
  };
}
