import { speechNouns, speechVerbs } from '../../../../bahasa/data/speech-verbs';
import { wordList } from '../../../../bahasa/data/word-list';
import { oncePerWord } from '../../../../bahasa/per-word';
import { quoteVerbs } from '../../ejaan/data/quote-verbs';

/** Verbs of "he said" behind a quotation: "kata", "ujar". Not "harap" and "pesan", which are nouns and requests, too. */
export const saidVerbs = new Set(
  wordList(
    `kata ujar ungkap jelas tutur tegas ucap imbuh tambah papar terang sebut pungkas tukas tandas beber urai cetus jawab cerita sambung lanjut`,
  ),
);

/** Verbs that only say that somebody speaks: "Budi mengatakan". */
export const sayingVerbs = new Set(
  wordList(`mengatakan menyampaikan menjelaskan menegaskan menuturkan mengungkapkan menambahkan memaparkan menerangkan menekankan menyatakan
    mengingatkan menilai mengaku berpesan berharap menyebutkan menyebut bercerita menyarankan memastikan menjawab menandaskan membeberkan menguraikan mengutarakan`),
);

const others = new Set(
  wordList(`tutupnya aku akunya berkata bersabda berfirman berujar berucap ditegaskan dikatakan disampaikan dijelaskan dituturkan diungkapkan diucapkan kutipan dikutip mengutip menurut menurutnya sabda firman pesan pesannya sapa sahut
    seru tanya bertanya tulis menulis tertulis berbunyi bunyi jargon yel-yel slogan semboyan moto motto tema bertema tagline judul berjudul bertajuk bertuliskan peribahasa pepatah hadis hr hr. qs qs.
    pungkasnya pernyataan keterangan sambutan sambutannya arahan arahannya arahkan ajak mengajak menyerukan puisi pantun lirik lagu`),
);

/** Whether a word tells whose words are quoted, or that it is no speech at all but a motto or a title. */
export const isAttribution = (norm: string): boolean =>
  saidVerbs.has(norm) ||
  speechNouns.has(norm) ||
  speechVerbs.has(norm) ||
  sayingVerbs.has(norm) ||
  others.has(norm) ||
  quoteVerbs.has(norm) ||
  (norm.endsWith('nya') && (saidVerbs.has(norm.slice(0, -3)) || speechNouns.has(norm.slice(0, -3))));

/** The same of a token. */
export const attributes = oncePerWord(isAttribution);
