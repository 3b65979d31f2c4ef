import { compileGazetteer } from '../bahasa/gazetteer';
import { readParagraph } from '../bahasa/paragraph';
import { read } from '../bahasa/read';
import type { Paragraph } from '../bahasa/reading';
import { dayOf } from '../calendar/day';
import type { Agency } from '../draft/agency';
import type { Draft } from '../draft/draft';
import type { Jenis } from '../draft/jenis';
import type { Taste } from '../draft/taste';
import { type Unsur, unsurList } from '../draft/unsur';
import type { Finding } from '../rules/finding';
import type { Hit, Rule } from '../rules/gaya/rule';
import { rules } from '../rules/gaya/rules';
import { type Cues, cuesOf } from '../rules/jenis/cues-of';
import { guessJenis } from '../rules/jenis/guess-jenis';
import { needOf } from '../rules/jenis/need';
import { judgeNilai } from '../rules/nilai/judge-nilai';
import { judges } from '../rules/unsur/judges';
import type { CheckResult, UnsurResult } from './check-result';
import { knownNamesOf } from './known-names';

/** All that one line gives by itself, kept while the line stays as it is. */
interface Checked {
  paragraph: Paragraph;
  cues: Cues;
  hits: { rule: Rule; hit: Hit }[];
}

export type Checker = (draft: Draft, recent: string[]) => CheckResult;

/**
 * The check of one unit's drafts: synchronous, and the same for the same draft. Make one per agency and taste and
 * keep it: it remembers the lines of the last draft, so that one changed letter costs one line.
 * `recent` are the unit's last texts, for rules that compare; the time comes from the draft, its zone from the agency.
 */
export function checkerFor(agency: Agency, taste: Taste): Checker {
  const gazetteer = compileGazetteer(knownNamesOf(agency));
  const active = rules.filter(({ id }) => !taste.hushed.includes(id));
  let kept = new Map<string, Checked>();
  let keptHour = Number.NaN;
  let today = '';

  return (draft) => {
    // The zones of Indonesia lie whole hours from UTC: within one hour the day stands, and asking for it is slow.
    const hour = Math.floor(draft.writtenAt / 3_600_000);
    if (hour !== keptHour) {
      const day = dayOf(draft.writtenAt, agency.zone);
      if (day !== today) kept = new Map();
      keptHour = hour;
      today = day;
    }
    const used = new Map<string, Checked>();
    const inOrder: Checked[] = [];
    const paragraphOf = (line: string): Paragraph => {
      const checked = used.get(line) ?? kept.get(line) ?? checkLine(line);
      used.set(line, checked);
      inOrder.push(checked);
      return checked.paragraph;
    };
    const checkLine = (line: string): Checked => {
      const paragraph = readParagraph(line, gazetteer);
      const hits = active.flatMap((rule) => rule.find(paragraph, { today }).map((hit) => ({ rule, hit })));
      return { paragraph, cues: cuesOf(paragraph), hits };
    };
    const reading = read(draft.text, gazetteer, paragraphOf);
    kept = used;

    const jenisGuess = guessJenis(
      reading,
      inOrder.map(({ cues }) => cues),
      today,
    );
    const jenis = draft.jenis ?? jenisGuess;
    const resultOf = (unsur: Unsur): UnsurResult => ({
      ...(draft.settled.includes(unsur)
        ? { state: 'ada' as const, evidence: [] }
        : judges[unsur](reading, { jenis, today })),
      need: needFor(draft, jenis, unsur),
    });
    return {
      reading,
      jenis,
      jenisGuess,
      unsur: Object.fromEntries(unsurList.map((unsur) => [unsur, resultOf(unsur)])) as Record<Unsur, UnsurResult>,
      nilai: judgeNilai(reading, { today, jenis }),
      findings: reading.paragraphs
        .flatMap(({ start }, index) => (inOrder[index]?.hits ?? []).map(({ rule, hit }) => findingOf(rule, hit, start)))
        .toSorted((a, b) => a.span.start - b.span.start),
    };
  };
}

/** Nobody asks a short answer to a citizen for six elements. */
const needFor = (draft: Draft, jenis: Jenis, unsur: Unsur) =>
  draft.kind === 'response' ? 'tidak-perlu' : needOf(jenis, unsur);

function findingOf({ id, level, source }: Rule, { span, message, fix }: Hit, by: number): Finding {
  const finding: Finding = { rule: id, level, span: { start: span.start + by, end: span.end + by }, message, source };
  if (fix !== undefined) finding.fix = fix;
  return finding;
}
