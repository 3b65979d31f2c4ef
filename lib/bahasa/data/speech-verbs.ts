import { wordList } from './word-list';

/** Verbs of attribution after a quotation: "ujar Lurah". */
export const speechNouns = new Set(
  wordList(`ujar kata ungkap jelas tutur tegas ucap imbuh tambah papar terang sebut pungkas tukas pesan harap menurut`),
);

/** Verbs of speaking that follow the speaker: "Budi mengatakan". */
export const speechVerbs = new Set(
  wordList(`mengatakan menyampaikan menjelaskan menegaskan menuturkan mengungkapkan menyebut menyebutkan mengapresiasi mengimbau menghimbau mengajak meminta berharap
    menambahkan memaparkan menerangkan menekankan menyatakan mengingatkan menilai mengaku berpesan membuka meresmikan menyerahkan memimpin hadir`),
);
