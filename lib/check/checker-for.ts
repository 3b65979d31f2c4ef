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
import type { Found } from '../rules/gaya/line-finder';
import { styleOf } from '../rules/gaya/style-of';
import { type Cues, cuesOf } from '../rules/jenis/cues-of';
import { guessJenis } from '../rules/jenis/guess-jenis';
import { needOf } from '../rules/jenis/need';
import { judgeNilai } from '../rules/nilai/judge-nilai';
import { judges } from '../rules/unsur/judges';
import type { CheckResult, UnsurResult } from './check-result';
import { knownNamesOf } from './known-names';
import { lineMemory } from './line-memory';

/** All that one line gives by itself, kept while the line stays as it is. */
interface Checked {
  paragraph: Paragraph;
  cues: Cues;
  found: Found[];
}

export type Checker = (draft: Draft, recent: string[]) => CheckResult;

/**
 * The check of one unit's drafts: synchronous, and the same for the same draft. Make one per agency and taste and
 * keep it: it remembers the lines of the last draft, so that one changed letter costs one line.
 * `recent` are the unit's last texts, for rules that compare; the time comes from the draft, its zone from the agency.
 */
export function checkerFor(agency: Agency, taste: Taste): Checker {
  const gazetteer = compileGazetteer(knownNamesOf(agency));
  const style = styleOf(taste);
  let keptHour = Number.NaN;
  let today = '';
  const lines = lineMemory((line): Checked => {
    const paragraph = readParagraph(line, gazetteer);
    return { paragraph, cues: cuesOf(paragraph), found: style.findInLine(paragraph, { today, agency }) };
  });

  return (draft, recent) => {
    // The zones of Indonesia lie whole hours from UTC: within one hour the day stands, and asking for it is slow.
    const hour = Math.floor(draft.writtenAt / 3_600_000);
    if (hour !== keptHour) {
      const day = dayOf(draft.writtenAt, agency.zone);
      if (day !== today) lines.forget();
      keptHour = hour;
      today = day;
    }
    lines.open();
    const reading = read(draft.text, gazetteer, (line) => lines.of(line).paragraph);
    const inOrder = lines.all();

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
    const unsur = Object.fromEntries(unsurList.map((one) => [one, resultOf(one)])) as Record<Unsur, UnsurResult>;
    const { surface, kind, media } = draft;
    return {
      reading,
      jenis,
      jenisGuess,
      unsur,
      nilai: judgeNilai(reading, { today, jenis }),
      findings: style.findingsOf(
        reading,
        inOrder.map(({ found }) => found),
        { today, agency, surface, kind, jenis, media, recent, unsur },
      ),
    };
  };
}

/** Nobody asks a short answer to a citizen for six elements. */
const needFor = (draft: Draft, jenis: Jenis, unsur: Unsur) =>
  draft.kind === 'response' ? 'tidak-perlu' : needOf(jenis, unsur);
