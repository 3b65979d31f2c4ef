import { lazily } from '../../bahasa/lazily';
import type { Paragraph } from '../../bahasa/reading';
import type { Words } from '../../words/words';
import { isInName } from './in-name';
import { isQuoted } from './is-quoted';
import { keepCase } from './keep-case';
import { phraseAt, phrasesOf } from './phrases';
import type { Hit, LineRule } from './rule';
import type { LineScene } from './scene';

interface PairRule extends Omit<LineRule, 'when' | 'find'> {
  /** Rows `wrong > right`, see {@link phrasesOf}. */
  pairs: string;
  message?: (hit: { wrong: string; right: string }) => Words;
}

const usual = ({ right }: { right: string }): Words => ({ id: `Tulis “${right}”.` });

interface PairedRule extends LineRule {
  /** Without `places` it looks at every word. */
  find: (paragraph: Paragraph, scene: LineScene, places?: readonly number[]) => Hit[];
}

/** A rule that is nothing but a list of wrong and right forms. The right form takes over the case of the wrong one. */
export function pairRule({ pairs, message = usual, ...about }: PairRule): PairedRule {
  const phrasesOnce = lazily(() => phrasesOf(pairs));
  return {
    ...about,
    get when() {
      return { words: [...phrasesOnce().keys()] };
    },
    find({ text, tokens }, _, places) {
      const phrases = phrasesOnce();
      const hits: Hit[] = [];
      let done = 0;
      for (const at of places ?? tokens.keys()) {
        const found = at < done || tokens[at]?.kind !== 'word' ? null : phraseAt(phrases, tokens, at);
        if (!found) continue;
        const { to, span } = found;
        done = to;
        if (isQuoted(tokens, at, to) || (!found.isWrongInNames && isInName(tokens, at))) continue;
        const wrong = text.slice(span.start, span.end);
        const right = keepCase(found.right, wrong);
        if (right !== wrong) hits.push({ span, fix: right, message: message({ wrong, right }) });
      }
      return hits;
    },
  };
}
