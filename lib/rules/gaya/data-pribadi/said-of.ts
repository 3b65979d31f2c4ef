import { oncePerLine } from '../../../bahasa/per-line';
import type { Paragraph } from '../../../bahasa/reading';
import { type Person, personsIn } from './persons';

/** A person with the words of the sentence around it. */
export interface Said extends Person {
  start: number;
  end: number;
  before: string;
  after: string;
  /** The whole sentence. */
  all: string;
}

/** Every private person of a line, with what its sentence says before and after the name. */
export const saidIn = oncePerLine(({ text, sentences }: Paragraph): readonly Said[] =>
  sentences.flatMap((sentence) => {
    const { tokens } = sentence;
    const from = tokens[0]?.start ?? 0;
    const to = tokens.at(-1)?.end ?? 0;
    return personsIn(sentence).map((person) => {
      const start = tokens[person.from]?.start ?? 0;
      const end = tokens[person.to - 1]?.end ?? 0;
      const [all, before, after] = [text.slice(from, to), text.slice(from, start), text.slice(end, to)];
      return { ...person, start, end, before, after, all };
    });
  }),
);
