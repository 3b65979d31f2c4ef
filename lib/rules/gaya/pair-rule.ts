import type { Words } from '../../words/words';
import { isInName } from './in-name';
import { isQuoted } from './is-quoted';
import { keepCase } from './keep-case';
import { type PhraseHit, phraseAt, phrasesOf } from './phrases';
import type { Hit, LineRule } from './rule';

interface PairRule extends Omit<LineRule, 'when' | 'find'> {
  /** Rows `wrong > right`, see {@link phrasesOf}. */
  pairs: string;
  message?: (hit: { wrong: string; right: string }) => Words;
}

const usual = ({ right }: { right: string }): Words => ({ id: `Tulis "${right}".` });

/** A rule that is nothing but a list of wrong and right forms. The right form takes over the case of the wrong one. */
export function pairRule({ pairs, message = usual, ...about }: PairRule): LineRule {
  const phrases = phrasesOf(pairs);
  return {
    ...about,
    when: { words: [...phrases.keys()] },
    find({ text, tokens }) {
      const hits: Hit[] = [];
      for (let at = 0; at < tokens.length; at++) {
        if (tokens[at]?.kind !== 'word') continue;
        const found: PhraseHit | null = phraseAt(phrases, tokens, at);
        if (!found) continue;
        const { to, span } = found;
        if (!isQuoted(tokens, at, to) && (found.isWrongInNames || !isInName(tokens, at))) {
          const wrong = text.slice(span.start, span.end);
          const right = keepCase(found.right, wrong);
          if (right !== wrong) hits.push({ span, fix: right, message: message({ wrong, right }) });
        }
        at = to - 1;
      }
      return hits;
    },
  };
}
