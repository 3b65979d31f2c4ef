/** What searches remember of one line, each in a place of its own. Nobody else sees it: it is no part of what the line tells. */
export class Answers {
  readonly #byPlace: unknown[] = [];

  at(place: number): unknown {
    return this.#byPlace[place];
  }

  keep(place: number, answer: unknown): void {
    this.#byPlace[place] = answer;
  }
}
