import type { Span } from '../draft/span';
import type { Unsur } from '../draft/unsur';
import { actorsOf } from './actors';
import { Answers } from './answers';
import { isBlank, joinBlanks } from './blanks';
import type { Gazetteer } from './gazetteer';
import { labelsOf } from './labels';
import { mannersOf } from './manners';
import { mattersOf } from './matters';
import { momentsOf } from './moments';
import { matchPatterns } from './net';
import { placesOf } from './places';
import type { Evidence, Label, Paragraph, Sentence, Strength, Tag, Token } from './reading';
import { reasonsOf } from './reasons';
import { sentencesOf } from './sentences';
import { tokenize } from './tokenize';

interface Run {
  from: number;
  to: number;
  strength: Strength;
  cue: string;
}

const unsurOfLabel: Record<Label['name'], Unsur> = {
  waktu: 'kapan',
  tempat: 'di-mana',
  acara: 'apa',
  peserta: 'siapa',
  syarat: 'bagaimana',
  tujuan: 'mengapa',
};

function push(evidence: Evidence[], unsur: Unsur, sentence: Sentence, runs: readonly Run[]): void {
  for (const run of runs) evidence.push({ unsur, span: spanOf(sentence, run), strength: run.strength, cue: run.cue });
}

/** Reads one line. Its result depends on nothing but the line and the gazetteer, so it can be kept. */
export function readParagraph(text: string, gazetteer: Gazetteer): Paragraph {
  const tokens = joinBlanks(tokenize(text), text);
  const sentences = sentencesOf(tokens);
  const moments = momentsOf(tokens);
  const labels = labelsOf(tokens);
  const evidence: Evidence[] = moments.map(({ span, strength }) => ({ unsur: 'kapan', span, strength, cue: 'waktu' }));
  for (const sentence of sentences) {
    const hits = matchPatterns(sentence);
    const places = placesOf(sentence, gazetteer);
    push(evidence, 'di-mana', sentence, places);
    const actors = actorsOf(sentence, places, gazetteer);
    push(evidence, 'siapa', sentence, actors);
    push(evidence, 'mengapa', sentence, reasonsOf(sentence, hits));
    push(evidence, 'bagaimana', sentence, mannersOf(sentence, hits));
    push(evidence, 'apa', sentence, mattersOf(sentence, [...places, ...actors]));
  }
  for (const label of labels) {
    const isTold = label.value.end > label.value.start && (label.name !== 'waktu' || /\d/.test(text));
    // A clock alone leaves the day open, with a label or without.
    const isClear = label.name !== 'waktu' || moments.some((one) => one.strength === 'strong');
    const strength = isClear ? 'strong' : 'weak';
    if (isTold) evidence.push({ unsur: unsurOfLabel[label.name], span: label.value, strength, cue: 'label' });
  }
  const hashtags: Tag[] = [];
  const mentions: Tag[] = [];
  let doors = 0;
  for (const token of tokens) {
    doors |= token.doors;
    if (token.kind === 'hashtag') hashtags.push(tagOf(token));
    else if (token.kind === 'mention') mentions.push(tagOf(token));
  }
  return {
    text,
    tokens,
    sentences,
    evidence: withoutBlanks(evidence, text.includes('[') ? tokens.filter(isBlank) : []),
    moments,
    labels,
    hashtags,
    mentions,
    doors,
    answers: new Answers(),
  };
}

/** What is still to be written answers nothing. */
const withoutBlanks = (evidence: readonly Evidence[], blanks: readonly Token[]): readonly Evidence[] =>
  blanks.length === 0
    ? evidence
    : evidence.filter(({ span }) => blanks.every(({ start, end }) => end <= span.start || start >= span.end));

const spanOf = ({ tokens }: Sentence, { from, to }: Run): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

const tagOf = ({ text, start, end }: Token): Tag => ({ text, span: { start, end } });
