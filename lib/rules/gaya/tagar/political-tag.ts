import type { Day } from '../../../calendar/day';
import { holdsOn } from '../../../calendar/period';
import type { Agency } from '../../../draft/agency';
import { keyOf } from './real-tags';

const person = '(?:pak|bapak|bu|ibu|bang|bunda|ayah|mas|mbak|kang|teh|gus|ning|cak|abah|haji|ustaz|ustadz|koh|om)';
const office =
  '(?:wali|wako|wakil|bupati|wabup|gubernur|gub|wagub|presiden|wapres|walikota|wawali|pj|plt|camat|lurah|kades|dewan)';
const number = '(?:no|nomor|nomer|nourut|nomorurut|paslon|pasangan|calon|urut)?(?:0?[1-9]|satu|dua|tiga|empat|lima)';

/** What tags of supporters look like, in lower case and without the sign. */
const shapes: readonly RegExp[] = [
  // "2PeriodeLagi", "LanjutDuaPeriode", "SatuPeriodeLagi".
  /(?:2|dua|3|tiga)periode(?:lagi|nya|ya|aja|pasti|yes|bisa)?$/,
  /(?:1|satu|se)periodelagi$|periodekedua$/,
  new RegExp(
    `^(?:ayo|mari|kita|tetap|kami|saya|aku|salam)?(?:lanjutkan|lanjut|pilih|coblos|menangkan|dukung|jagokan|tetap|relawan|sahabat|pendukung|projo|barisan)(?:bersama)?${person}(?!guru|hamil|menyusui|bidan|rumahtangga|dan|tani|kader|pkk|bapak|ibu|tunggal|polisi|posyandu|muda|pertiwi|bayi|balita|anak)`,
  ),
  new RegExp(
    `^(?:terimakasih|makasih|bravo|hidup|bangga|bersama|viva|love|hebat|kamibersama|tetapbersama|solid)${person}${office}`,
  ),
  new RegExp(`^(?:lanjutkan|pilih|coblos|menangkan|dukung|jagokan|ganti|tetap)${office}`),
  new RegExp(
    `^(?:ayo|mari|salam|ingat|jangan lupa|pokoknya|tetap)?(?:coblos|pilih|menangkan|dukung|salam)${number}(?:saja|aja|lagi|ya)?$`,
  ),
  new RegExp(`^(?:paslon|nomorurut|nourut)${number}`),
  new RegExp(`^(?:nomor|no)${number}(?:pilihanku|pilihankita|menang|juara|saja|aja|yes)$`),
  /^salam(?:1|2|3|4|5|satu|dua|tiga|empat|lima|metal|komando)jari/,
  /ganti(?:presiden|gubernur|bupati|walikota)$/,
  /^(?:menang)?(?:1|satu)putaran|^0[1-9](?:menang|juara|pasti|harga|yes)|^(?:pasti|tetap|salam|all?in)0[1-9]$/,
  /^lanjutkan(?:kepemimpinan|perjuanganpak|pengabdianpak)/,
];

/** Words that stand in many tags and are no slogan by themselves. */
const shortestSlogan = 6;
const joined = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Tags, slogans and names that the Diskominfo has listed for the election. */
function isListed(key: string, election: NonNullable<Agency['election']>): boolean {
  const slogans = election.candidates.flatMap(({ slogans: own, name }) => [...own, name]).map(joined);
  const parties = election.parties.flatMap(({ name, short }) => [joined(name), joined(short ?? '')]).filter(Boolean);
  return (
    election.tags.some((tag) => keyOf(tag) === key) ||
    slogans.some((one) => (one.length >= shortestSlogan ? key.includes(one) : one !== '' && key === one)) ||
    parties.includes(key)
  );
}

/** held: within an election's window. shaped: looks like a supporter's tag on any other day. */
export type Partisan = 'held' | 'shaped';

/** Whether a tag takes sides. */
export function partisanOf(tag: string, { election }: Agency, today: Day): Partisan | null {
  const key = keyOf(tag);
  const isHeld = election !== null && holdsOn(election, today);
  const isShaped = shapes.some((shape) => shape.test(key));
  if (isHeld) return isShaped || isListed(key, election) ? 'held' : null;
  return isShaped ? 'shaped' : null;
}
