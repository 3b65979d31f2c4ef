/** The four news values of a post, in the order in which they are shown. */
export const nilaiList = ['aktual', 'faktual', 'penting', 'menarik'] as const;

export type Nilai = (typeof nilaiList)[number];
