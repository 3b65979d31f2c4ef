import { wordList } from './data/word-list';

/** The first four letters as one number: asked of every word, so it makes no string. Shorter words give NaN, which no list holds. */
const openingOf = (word: string): number =>
  ((word.charCodeAt(0) * 128 + word.charCodeAt(1)) * 128 + word.charCodeAt(2)) * 128 + word.charCodeAt(3);

const openingsOf = (words: readonly string[]): ReadonlySet<number> => new Set(words.map(openingOf));

/**
 * The short names of offices, which every kabupaten makes anew: "Diskominfotik", "Dinsosdukcapil", "DP2KBP3A", "Bapperida",
 * "Kemenkeu", "Satlantas", "Koramil-08". Asked only of words with one of the openings below.
 */
const office =
  /^(?:dis(?:kominf|kes(?:os|$)|dik(?!si)|duk(?!u)|capil|nak|hub(?!un)|sos(?:p|n|d|$)|por|par(?!it)|bud(?!i)|bun|hut|pert|pang(?!g)|tan(?:$|bun|ak|nak|pa|h)|lut|kan(?:la|lut|ak|$)|kop(?!i)|umkm|dag|perin|perdag|perkim|perm|perpus|pus|arp|cip|ta(?:ru|mb|rcip)|esdm|pmd|pend|damkar|kebud|lingk)|din(?:kes|sos(?!au)|dik|hub|kop|komi|por|perin|perm|perp|pend|arp|par|bud|tan|naker|lut|cip)|pem(?:kab|kot|prov|des|da|ko|kec|kel|nag)|pol(?:sek|res|da|tabes|airud|sub)|sat(?:lantas|res|binmas|intel|samap|sabh|pol|linmas|brim|narkoba)|dit(?:lantas|res|binmas|intelk|samap|polair|pam|jen|narkoba|krim)|bap(?:p?e(?:da|nda|rida|rinda|lit|rlit|mda))|bakes(?:bang)|kemen(?!ang|duaa|ya|ora|it)[a-z]|kanwil|kankemen|(?:koramil|kodim|korem|yonif|rayon|lanal)-?\d|d[a-z]{0,9}(?:p3a|p2a|p2kb|pppa|pkb|pmptsp|pupr))[a-z0-9/]*$/;
/** Their first four letters: one look-up keeps the pattern away from nearly every other word. */
const officeOpenings = openingsOf(
  wordList(`disk disd disc disn dish diss disp disb dist disl dink dins dind dinh dinp dina dinb dint dinc dinl pemk pemp pemd pemn pols polr pold polt pola satl satr satb sati sats satp satn
    ditl ditr ditb diti dits ditp ditj ditn ditk bapp bape bake keme kanw kank kora kodi kore koda yoni rayo lana dp3a dp2k dp2a dppk dppp dpmp dpup dkbp dppa`),
);

export const isShortOffice = (norm: string): boolean => officeOpenings.has(openingOf(norm)) && office.test(norm);

/** The short names of those who head them: "Kadisdik", "Kasatreskrim", "Wakapolsek", "Kakankemenag". */
const head =
  /^(?:wa)?ka(?:dis|din(?=[a-z])|kan(?:wil|kem|reg|im|tah)|ban(?:kes|pend)|sat(?:lantas|res|bin|pol|intel|samap|lak)|pol(?:res|sek|da|ri|pos|sub)|lapas|rutan|bapas|bap(?:enda|peda)|nit|sub(?:bag|ag|sek|dit|bid)|korwil|pus(?:kes|datin)|uptd?$|kwar(?:cab|ran|da)|lak(?:sa|har)|bpbd|jari|jati|des$|dus$)[a-z0-9]*$/;

const headOpenings = openingsOf(
  wordList('waka kadi kaka kaba kasa kapo kala karu kani kasu kako kapu kaup kakw kabp kaja kade kadu'),
);

/** One look-up for both: whether a word may be the short name of an office or of its head. */
const openings = new Set([...officeOpenings, ...headOpenings]);
export const mayBeShort = (norm: string): boolean => openings.has(openingOf(norm));

export const isShortHead = (norm: string): boolean => headOpenings.has(openingOf(norm)) && head.test(norm);
