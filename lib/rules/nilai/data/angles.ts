import { wordList } from '../../../bahasa/data/word-list';
import { lexiconOf } from '../lexicon';

/** Words of a first, a record, a contrast, a surprise or an offer. */
export const angles = lexiconOf(
  `rekor satu-satunya terbesar terbanyak terpanjang tertinggi tertua termuda terunik unik langka ternyata padahal uniknya menariknya
  nyaris perdana justru kisah hadiah doorprize diskon hehe haha wkwk juara medali`,
  `pertama kali|untuk pertama|pertama di|melebihi target|melampaui target|bukan sekadar|bukan sembarang|bukan cuma|tak disangka|siapa sangka`,
);

/** Words near the head of a question to the reader. */
export const askingWords = new Set(
  wordList(`
    apa apakah siapa siapakah kapan kapankah mana dimana mengapa kenapa bagaimana gimana berapa adakah tahukah tahu taukah tau pernah pernahkah sudah sudahkah udah masih ingin mau punya
    rindu penasaran bingung suka familiar benarkah bolehkah bisakah ada`),
);

/** Emoji that laugh. */
export const laughs = new Set(['😂', '🤣', '😅', '😁', '😄', '😆', '😜', '🙈']);
