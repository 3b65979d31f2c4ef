/** The six elements of a news text (5W1H), in the order in which they are always shown. */
export const unsurList = ['apa', 'siapa', 'kapan', 'di-mana', 'mengapa', 'bagaimana'] as const;

export type Unsur = (typeof unsurList)[number];
