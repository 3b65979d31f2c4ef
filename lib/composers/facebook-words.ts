/**
 * Facebook's own words, Indonesian first, as `plain` leaves them. Where no source tells the Indonesian word, it is what
 * Facebook's other words lead one to expect.
 */

/** The button that sends a post, and that which shares another's. Seen in 2026; "publikasikan" on reels. */
export const postWords = ['posting', 'post', 'publikasikan', 'publish', 'bagikan sekarang', 'share now'];
/** A Page's last step when a day is set (seen 2026). */
export const scheduleWords = ['jadwalkan', 'schedule', 'jadwalkan postingan', 'schedule post'];
/** What some dialogs call the button. Elsewhere, as in the dialog for sharing, it sends a message to a friend. */
export const sendWords = ['kirim'];
export const saveWords = ['simpan', 'save'];
/** The button beside a comment (English seen 2026-05); Enter does the same. */
export const answerButtonWords = ['post comment', 'posting komentar', 'kirim komentar'];

export const dialogWords = [
  'buat postingan',
  'buat reel',
  'create post',
  'create a post',
  'create a public post',
  'create reel',
];
/** The second step of a Page's post. */
export const settingsWords = ['pengaturan postingan', 'post settings'];
export const editWords = ['edit postingan', 'edit post', 'ubah postingan'];
/** The captured dialog for sharing is known by its button, and here by that alone. */
export const shareWords = ['bagikan sekarang', 'share now'];

/** What an empty box for a post asks, outside of a dialog too. */
export const questionWords = [
  'tulis sesuatu',
  'apa yang anda pikirkan',
  'buat postingan publik',
  'write something',
  "what's on your mind",
  'create a public post',
];
export const commentWords = [
  'tulis komentar',
  'komentari',
  'komen sebagai',
  'beri komentar',
  'balas',
  'jawab sebagai',
  'tulis jawaban',
  'write a comment',
  'write a public comment',
  'comment as',
  'reply to',
  'reply as',
  'write a reply',
  'answer as',
  'write an answer',
];
/** A comment that is written already, opened again. */
export const changeWords = ['edit', 'ubah'];

/** Stands in the name of the button for the audience, beside the author. English seen in many sources to 2026. */
export const privacyWords = ['edit privasi', 'edit privacy', 'ubah privasi'];
/** The row of a Page's settings that opens the calendar (seen 2026). */
export const schedulingWords = ['opsi penjadwalan', 'scheduling options'];

/** How old a comment is that came this moment. */
export const newWords = ['baru saja', 'beberapa detik', 'just now', 'few seconds ago'];
