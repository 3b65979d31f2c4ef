import { type Judge, verdictOf } from './verdict';

/**
 * What the post exists for. A named event is certain; other content tells a matter that we cannot name.
 * A post has one main matter, told first: only that is shown.
 */
export const judgeApa: Judge = ({ evidence }) => {
  const main = evidence.apa.find((one) => one.strength === 'strong') ?? evidence.apa[0];
  return verdictOf(main ? [main] : []);
};
