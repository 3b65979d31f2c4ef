/** What is remembered of one line or of one word, each answer in a place of its own. Nobody else sees it: it is no part of what they tell. */
export class Answers {
  readonly #byPlace: unknown[] = [];

  at(place: number): unknown {
    return this.#byPlace[place];
  }

  keep(place: number, answer: unknown): void {
    this.#byPlace[place] = answer;
  }
}
