import type { Paragraph, Reading } from '../../bahasa/reading';
import type { Span } from '../../draft/span';
import type { Taste } from '../../draft/taste';
import { type Finding, levelList } from '../finding';
import { type Found, lineFinderOf } from './line-finder';
import type { Hit, LineRule, Rule, TextRule } from './rule';
import { rules } from './rules';
import type { LineScene, TextScene } from './scene';
import { isSpeaking } from './silent-rules';

/** A reply to a citizen is looked at for what could do harm, not for its spelling. */
const forResponses = /^(?:DP|NT|IN)-|^HX-(?:09|10)$/;

const isLineRule = (rule: Rule): rule is LineRule => 'find' in rule;
const isTextRule = (rule: Rule): rule is TextRule => 'look' in rule;
/** A fix that changes nothing is no finding: capitals of fancy letters are such. */
const changes = ({ span, fix }: Hit, text: string): boolean => fix !== text.slice(span.start, span.end);

function findingOf({ id, level, source }: Rule, { span, message, fix, ...own }: Hit, by = 0): Finding {
  const placed: Span = { start: span.start + by, end: span.end + by };
  const finding: Finding = { rule: id, level: own.level ?? level, span: placed, message, source };
  if (fix !== undefined) finding.fix = fix;
  return finding;
}

export interface Style {
  /** What one line gives by itself; to be kept while the line stays as it is. */
  findInLine: (paragraph: Paragraph, scene: LineScene) => Found[];
  /** All findings in the order of the text. `lines` are those of `findInLine` for each paragraph of the reading. */
  findingsOf: (reading: Reading, lines: readonly (readonly Found[])[], scene: TextScene) => Finding[];
}

/** The style rules that this unit wants. */
export function styleOf(taste: Taste): Style {
  const active = rules.filter(isSpeaking(taste));
  const textRules = active.filter(isTextRule);
  const quietest = levelList.indexOf(taste.least ?? 'info');
  const textRulesOfResponses = textRules.filter(({ id }) => forResponses.test(id));
  return {
    findInLine: lineFinderOf(active.filter(isLineRule)),
    findingsOf(reading, lines, scene) {
      const findings: Finding[] = [];
      const isPost = scene.kind === 'post';
      reading.paragraphs.forEach(({ start, paragraph }, index) => {
        for (const { rule, hit } of lines[index] ?? [])
          if ((isPost || forResponses.test(rule.id)) && changes(hit, paragraph.text))
            findings.push(findingOf(rule, hit, start));
      });
      for (const rule of isPost ? textRules : textRulesOfResponses)
        for (const hit of rule.look(reading, scene))
          if (changes(hit, reading.text)) findings.push(findingOf(rule, hit));
      return findings
        .filter(({ level }) => levelList.indexOf(level) <= quietest)
        .sort((a, b) => a.span.start - b.span.start);
    },
  };
}
