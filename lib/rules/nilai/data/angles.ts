import { wordList } from '../../../bahasa/data/word-list';
import { lexiconOf } from '../lexicon';

/** Words of a first, a record, a contrast, a surprise or an offer. */
export const angles = lexiconOf(
  `rekor satu-satunya terunik unik langka ternyata padahal uniknya menariknya
  nyaris perdana justru kisah hadiah doorprize diskon hehe haha wkwk juara medali tahukah taukah bercerita ceritanya kenangnya raksasa ludes`,
  `pertama kali|untuk pertama|pertama di|melebihi target|melampaui target|bukan sekadar|bukan sembarang|bukan cuma|tak disangka|siapa sangka|orang pertama|pendaftar pertama|pengunjung pertama|menghapus denda|pemutihan denda|penghapusan denda|bebas denda
  |uang saku|total hadiah|banyak yang mengira|banyak orang mengira|salah kaprah|tidak pernah sekalipun|tak pernah sekalipun|akhirnya bersih|satu per satu`,
);

/** A scale; deep in a report it only compares: "usulan terbanyak". */
export const superlatives = lexiconOf('terbesar terbanyak terpanjang tertinggi tertua termuda terlengkap terindah', '');

/** Words near the head of a question to the reader. */
export const askingWords = new Set(
  wordList(`
    apa apakah siapa siapakah kapan kapankah mana dimana mengapa kenapa bagaimana gimana berapa adakah tahukah tahu taukah tau pernah pernahkah sudah sudahkah udah masih ingin mau punya
    rindu penasaran bingung suka familiar benarkah bolehkah bisakah ada kangen hilang pusing susah lupa yakin capek mager`),
);

/** Words that end a question: "dipakai untuk apa saja?", "sudah tahu belum?". */
export const askingEnds = new Set(wordList('apa saja siapa mana berapa belum kenapa mengapa'));

/** Emoji that laugh. */
export const laughs = new Set(['😂', '🤣', '😅', '😄', '😆', '😜', '🙈']);
