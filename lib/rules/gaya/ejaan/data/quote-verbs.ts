import { wordList } from '../../../../bahasa/data/word-list';

const stems = wordList(`
  ujar kata ungkap jelas tutur tegas ucap imbuh tambah papar terang sebut pungkas tukas pesan harap jawab seru tanya sambung lanjut beber sahut timpal pinta
  ajak imbau cetus tandas urai lontar kenang celetuk cerita keluh
`);

/** Words that name who spoke, right behind a quotation: "ujar lurah", "ujarnya". */
export const quoteVerbs: ReadonlySet<string> = new Set(stems.flatMap((stem) => [stem, `${stem}nya`]));
