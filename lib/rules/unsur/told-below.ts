import type { Evidence, LabelName, Reading } from '../../bahasa/reading';
import type { Unsur } from '../../draft/unsur';

const bracket = /^\s*\[/;

/** "Tempat:" with its answer on the line below, as announcements are often written. */
export function toldBelow({ labels, paragraphs }: Reading, name: LabelName, unsur: Unsur): Evidence[] {
  const label = labels.find((one) => one.name === name && one.value.end <= one.value.start);
  const next = label && paragraphs.find((one) => one.start > label.span.start);
  if (!next || next.paragraph.labels.length > 0 || bracket.test(next.paragraph.text)) return [];
  const span = { start: next.start, end: next.start + next.paragraph.text.trimEnd().length };
  return [{ unsur, span, strength: 'strong', cue: 'label' }];
}
