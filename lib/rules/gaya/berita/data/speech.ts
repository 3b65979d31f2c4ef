import { speechNouns, speechVerbs } from '../../../../bahasa/data/speech-verbs';
import { wordList } from '../../../../bahasa/data/word-list';
import { isAmong } from '../../../../bahasa/per-word';
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
export const attributions: ReadonlySet<string> = new Set([
  ...saidVerbs,
  ...speechNouns,
  ...speechVerbs,
  ...sayingVerbs,
  ...others,
  ...quoteVerbs,
  ...[...saidVerbs, ...speechNouns].map((word) => `${word}nya`),
]);

/** The same of a token. */
export const attributes = isAmong(attributions);
