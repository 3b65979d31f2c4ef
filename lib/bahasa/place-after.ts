import { namedBodies } from './data/bodies';
import { notBodies } from './data/not-bodies';
import { notPlaces, placeOpeners } from './data/not-places';
import { honorifics, positions } from './data/positions';
import { regionNouns, wideNouns } from './data/regions';
import { vagueVenues, venues } from './data/venues';
import { wordList } from './data/word-list';
import { endOfDistrict } from './district-at';
import { type Gazetteer, knownAt } from './gazetteer';
import { isAmong, oncePerWord } from './per-word';
import { endOfName, isStop } from './place-name';
import type { Strength, Token } from './reading';
import { endOfRegion } from './region-at';
import { isShortOffice } from './short-office';

export interface Seen {
  to: number;
  strength: Strength;
  /** "di sekolah", "ke masjid": a kind of place, and none in particular. */
  isOpen?: true;
}

const opensPlace = isAmong(placeOpeners);
const isNoPlace = isAmong(notPlaces);
const isVenueWord = isAmong(venues);
const isRegionNoun = isAmong(regionNouns);
const isVagueVenue = isAmong(vagueVenues);
const isWideNoun = isAmong(wideNouns);

/** Judges what follows "di": a venue, an area with its name, a capitalised name, or nothing that is a place. */
export function placeAfter(tokens: readonly Token[], at: number, isLoud: boolean, gazetteer: Gazetteer): Seen | null {
  let next = at;
  for (let opened = 0; opened < 4; opened++) {
    const token = tokens[next];
    if (!token || !(opensPlace(token) || token.kind === 'number')) break;
    // "di tengah pandemi" is no place, "di tengah Lapangan Merdeka" is.
    next++;
  }
  const token = tokens[next];
  if (!token) return null;
  const known = knownAt(gazetteer, tokens, next);
  if (known) return { to: Math.max(known.to, endOfName(tokens, known.to, isLoud)), strength: 'strong' };
  const isHouse = token.norm === 'rumah' && namesHouse(tokens[next + 1]);
  if ((isNoPlace(token) && !isHouse) || isStop(token) || governs(token)) return null;
  if (isHouse) return { to: Math.max(next + 2, endOfName(tokens, next + 1, isLoud)), strength: 'strong' };
  const noun = token.norm.endsWith('nya') ? token.norm.slice(0, -3) : token.norm;
  const isVenue = venues.has(noun);
  const isArea = regionNouns.has(noun);
  // "di ruang kerjanya", "di kantornya masing-masing": which one, only the writer knows.
  const kind = tokens[next + 1]?.norm ?? '';
  if (kind.endsWith('nya')) return null;
  if (isVenue || isArea) {
    const end = endOfName(tokens, next + 1, isLoud);
    const isNamed = end > next + 1 || (isVenue && namesMore(tokens[next + 1]));
    if (!isNamed && narrowNouns.has(noun) && namesInSmall(tokens[next + 1])) return { to: next + 2, strength: 'weak' };
    if (isNamed) return { to: Math.max(end, next + 2), strength: 'strong' };
    if (vagueVenues.has(noun) || (isArea && next === at && !isVenue) || noun !== token.norm) return null;
    // "di RSUD", "di sekolah masing-masing": everybody knows which.
    const isKnown = kind === 'masing-masing' || kind === 'setempat' || (!isLoud && isCapitals(token));
    return isKnown ? { to: next + 1, strength: 'weak' } : { to: next + 1, strength: 'weak', isOpen: true };
  }
  const region = endOfRegion(tokens, next);
  if (region > 0) return { to: Math.max(region, endOfName(tokens, region, isLoud)), strength: 'strong' };
  if (notBodies.has(noun) && isCapitals(token)) return null;
  const district = endOfDistrict(tokens, next);
  if (district > 0)
    return {
      to: Math.max(district, endOfName(tokens, district, isLoud)),
      strength: token.isCapital ? 'strong' : 'weak',
    };
  if (namedBodies.has(noun)) return { to: endOfName(tokens, next, isLoud) || next + 1, strength: 'weak' };
  if (!token.isCapital) return null;
  return { to: Math.max(next + 1, endOfName(tokens, next, isLoud)), strength: isLoud ? 'weak' : 'strong' };
}

/** "di Pemkot", "di lingkungan Pemerintah Provinsi": who governs, not where. */
const governs = oncePerWord((norm) => norm === 'pemerintah' || (norm.startsWith('pem') && isShortOffice(norm)));

const isCapitals = ({ text }: Token): boolean => text.length > 1 && text === text.toUpperCase();

/** Lower-case words that tell which venue it is: "di lapangan voli", "di gedung serbaguna". */
const tellingWords = new Set(
  wordList(
    'kamling ronda kelas satpam voli terbuka warga serbaguna utama pembantu pertemuan rapat ibadah raya layanan pelayanan dinas pemerintahan sepak futsal',
  ),
);

/** Their name may come in small letters: "di kel. melati", "di gang mawar". */
const narrowNouns = new Set(
  wordList(
    'kelurahan kel kel. kecamatan kec kec. desa ds ds. dusun dsn dsn. kampung kp gang gg gg. jalan jl jl. jln jln. perumahan komplek kompleks perum lorong nagari gampong pekon',
  ),
);
const noName = new Set(
  wordList(
    'yang ini itu kita kami anda masing-masing tersebut setempat lain sekitar halaman rawan rusak raya dan atau untuk agar saat pada dengan ke dari di oleh akan sudah telah adalah juga tetap kini sangat bersama',
  ),
);
const namesInSmall = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.norm.length > 3 && !noName.has(token.norm) && !isStop(token);

const houses = new Set(
  wordList('dinas sakit makan adat singgah susun ibadah duka jabatan produksi potong tahfiz pintar bersalin'),
);

/** "di rumah" is nobody's in particular; "di rumah dinas", "di rumah Ibu Sri" can be found. */
const namesHouse = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (houses.has(token.norm) || honorifics.has(token.norm) || positions.has(token.norm));

const namesMore = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (venues.has(token.norm) || positions.has(token.norm) || regionNouns.has(token.norm) || tellingWords.has(token.norm));

const regionTitles = new Set(['dki', 'daerah', 'istimewa', 'kepulauan', 'adm', 'administrasi', 'ibu']);

/** Whether a place names nothing smaller than a kabupaten or kota: enough for a warning, too little to go there. */
export function isWide(tokens: readonly Token[], from: number, to: number): boolean {
  let region = 0;
  let hasRegion = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    const isWideWord = isWideNoun(token);
    if (isVenueWord(token) || (isRegionNoun(token) && !isWideWord && !isVagueVenue(token))) return false;
    region = Math.max(region, endOfRegion(tokens, at));
    // "di Dyandra Expo Surabaya": a name before the region's is a place in it.
    if (
      !hasRegion &&
      region <= at &&
      token?.isCapital &&
      !isWideWord &&
      !regionTitles.has(token.norm) &&
      !opensPlace(token)
    )
      return false;
    hasRegion ||= isWideWord || region > at;
  }
  return hasRegion;
}
