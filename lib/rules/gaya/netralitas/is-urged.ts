/** Words that urge, or tell what we are going to do. */
const urgers = new Set(
  'ajak mengajak mengimbau imbau minta meminta ayo mari yuk kami kita saya siap tekad bertekad bersatu harus wajib untuk solid'.split(
    ' ',
  ),
);

/** "Ayo bersama memilih": within the four words before it somebody is urged. */
export const isUrged = (text: string, at: number): boolean =>
  text
    .slice(Math.max(0, at - 80), at)
    .toLowerCase()
    .split(/[^\p{L}]/u)
    .filter((word) => word !== '')
    .slice(-4)
    .some((word) => urgers.has(word));
