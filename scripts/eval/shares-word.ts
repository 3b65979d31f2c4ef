/** Small words prove nothing: "di" stands in every place. */
const small = new Set(
  'di ke dari pada dan yang untuk dengan oleh ini itu agar para dalam akan telah se atau a i'.split(' '),
);
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether the shown words and one of the labelled answers have a telling word in common. */
export function sharesWord(shown: string, answers: readonly string[]): boolean {
  const own = new Set(wordsOf(shown).filter((word) => !small.has(word)));
  return answers.some((answer) => wordsOf(answer).some((word) => own.has(word)));
}
