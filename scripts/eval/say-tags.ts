import { sayShare, sayTable } from './say-table';
import { signTest, type TagScore } from './score-tags';
import { coldTags } from './tag-rankers';
import type { TaggedPost } from './tagged-post';

/** The scores as a table, and what the best of the others makes of the same posts. */
export function sayTagScores(title: string, scores: readonly TagScore[]): string {
  const [own, ...others] = scores;
  const best = others.toSorted((one, other) => other.hitAt5 - one.hitAt5)[0];
  const table = sayTable(
    [title, 'hit@3', 'hit@5', 'presisi@3'],
    scores.map(({ name, posts, hitAt3, hitAt5, rightIn3, toldIn3 }) => [
      name,
      sayShare(hitAt3, posts),
      sayShare(hitAt5, posts),
      sayShare(rightIn3, toldIn3),
    ]),
  );
  if (!own || !best) return table;
  const onlyOwn = own.hits.filter((isHit, at) => isHit && !best.hits[at]).length;
  const onlyBest = best.hits.filter((isHit, at) => isHit && !own.hits[at]).length;
  const ratio = best.hitAt5 === 0 ? '–' : (own.hitAt5 / best.hitAt5).toFixed(2);
  const chance = signTest(onlyOwn, onlyBest).toFixed(3);
  return `${table}\nhit@5 ÷ "${best.name}" = ${ratio}; hanya Siap Siar ${onlyOwn}, hanya pembanding ${onlyBest}, uji tanda p = ${chance}`;
}

/** What is suggested without any history beside what the post itself carried, for a reader to judge. */
export const sayColdStart = (posts: readonly TaggedPost[]): string =>
  posts
    .map((post) => {
      const opening = post.text.replace(/\s+/g, ' ').trim().slice(0, 90);
      const told = coldTags(post).slice(0, 5).join(' ') || '–';
      return `${post.id}  ${opening}\n    saran: ${told}\n    aslinya: ${post.hashtags.join(' ') || '–'}`;
    })
    .join('\n');
