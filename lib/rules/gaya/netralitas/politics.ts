import type { Reading, Sentence, Token } from '../../../bahasa/reading';
import { holdsOn } from '../../../calendar/period';
import type { Agency, Election } from '../../../draft/agency';
import type { Level } from '../../finding';
import { heldWords } from '../held-words';
import { sentenceAt } from '../in-sentences';
import { agencyWords, oncePerOwnLine } from '../nama/agency-words';
import { bareName } from '../nama/person-name';
import type { LineScene } from '../scene';

/** The election of the pack, on a day on which it holds; null on all others. */
export const electionNow = ({ agency: { election }, today }: LineScene): Election | null =>
  election && holdsOn(election, today) ? election : null;

/** Grave between the days of the election that the Diskominfo has set; a hint on all others. */
export const levelOn = (scene: LineScene): Level => (electionNow(scene) ? 'tahan' : 'info');

const office = String.raw`(?:presiden|gubernur|bupati|wali\s?kota|kepala daerah|kepala desa|kades|anggota (?:legislatif|dprd?)|legislatif)`;
export const candidate = `(?:paslon(?:gub|bup|wali|wakot)?|pasangan calon|(?:bakal )?calon (?:wakil )?${office}|capres|cawapres|cagub|cawagub|cabup|cawabup|cawali|cawawali|cawalkot|bacaleg|caleg|bacalon|petahana)`;
export const officeName = office;

/** A vote for those who govern. */
const greatVote = new RegExp(
  String.raw`\b(?:pemilu|pilkada|pilpres|pileg|pilgub|pilbup|pilwal\p{L}*|pilwako\p{L}*|pilkades|pemilukada|pemilihan (?:umum|${office})|(?:bakal )?calon (?:wakil )?${office}|ca(?:wa)?(?:pres|gub|bup|wali|walkot)|(?:ba)?caleg|nyapres|nyaleg)\b`,
  'iu',
);
/** Words of any vote: neighbours and pupils have them as well. */
const anyVote =
  /\b(?:paslon\p{L}*|pasangan calon|bacalon|petahana|kampanye (?:akbar|terbuka|politik|calon)|surat suara|tps \d{1,3}|partai politik|parpol)\b/iu;
const neighbours =
  /\b(?:osis|bem|karang taruna|ketua (?:rt|rw|kelas|lpm|lingkungan|kelompok|himpunan|ikatan|panitia|bem|umum)|pemilihan ketua|murid|siswa|mahasiswa)\b/i;
/** A vote or contest among neighbours, pupils or performers. */
const smallVote =
  /\b(?:osis|lomba|perlombaan|finalis|final|kontes|festival|favorit|kompetisi|juara|juri|anugerah|penghargaan|undian|doorprize|maskot|logo|desain|karang taruna|duta|bujang|dayang|putr[ai] kampung|puter[ai]|putri|miss|mister|ketua (?:rt|rw|kelas|lpm|lingkungan|kelompok|himpunan|ikatan|panitia|bem)|pemilihan ketua|turnamen|pertandingan|liga|peserta|video|foto)\b/i;
/** A service that people choose from by number. */
const service =
  /\b(?:antrean|antrian|loket|layanan|menu|aplikasi|whatsapp|wa|chatbot|opsi|ketik|tekan|balas|formulir|nomor kursi|jalur|rute|kuis|jawaban|soal)\b/i;

export interface Climate {
  isPolitical: boolean;
  /** Pupils, neighbours or performers are voted for, not those who govern. */
  isSmall: boolean;
  isService: boolean;
}

const climates = new WeakMap<Reading, Climate>();

/** What the whole post is about; asked only once a line speaks of a vote. */
export function climateOf(reading: Reading): Climate {
  const known = climates.get(reading);
  if (known) return known;
  const { text } = reading;
  const isPolitical = greatVote.test(text) || (anyVote.test(text) && !neighbours.test(text));
  const isSmall = !isPolitical && smallVote.test(text);
  const made = { isPolitical, isSmall, isService: !isPolitical && service.test(text) };
  climates.set(reading, made);
  return made;
}

/** Words with which candidates are called. */
export const candidates = heldWords((norm) => candidateWord.test(norm));
const candidateWord =
  /^(?:paslon|pasangan|calon|bakal|bacalon|kandidat|caleg|bacaleg|petahana|ca(?:wa)?(?:pres|gub|bup|wali|walkot))/;

const warning =
  /\b(?:dilarang|larangan|melarang|tidak boleh|tak boleh|tidak diperbolehkan|netral|netralitas|sanksi|pelanggaran|melanggar|hindari|menghindari|hoaks|politik uang|simulasi|contoh|misalnya|tolak|waspada|waspadai|tanpa|jangan (?:me|ber|percaya|ikut|terpengaruh|sebar)\p{L}*)/iu;

/** It says what not to do: "ASN dilarang mengajak warga memilih paslon 02". */
export const isWarning = (text: string): boolean => warning.test(text);

/** The text of the sentence around `at`, for its tokens know where it begins and ends. */
export function sentenceAround(sentences: readonly Sentence[], text: string, at: number): string {
  const own = sentenceAt(sentences, at);
  return text.slice(own?.tokens[0]?.start ?? 0, own?.tokens.at(-1)?.end ?? text.length);
}

export interface Runner {
  words: readonly string[];
  number: number | undefined;
}

const compiled = new WeakMap<Election, readonly Runner[]>();

/** The candidates' names as words; a pair ("Budi Santoso – Ani Lestari") as two names. */
export function runnersOf(election: Election): readonly Runner[] {
  const known = compiled.get(election);
  if (known) return known;
  const made = election.candidates.flatMap(({ name, number }) => {
    const names = name.split(/ (?:[-–—&/]|dan) |[–—/&]/).map((one) => bareName(one).map(({ norm }) => norm));
    // "Karta-Melati": a pair is called by its first names.
    const pair = names.length === 2 ? [[names.map(([first]) => first).join('-')]] : [];
    return [...names, ...pair].filter((words) => words.join('').length > 4).map((words) => ({ words, number }));
  });
  compiled.set(election, made);
  return made;
}

export interface Named {
  runner: Runner;
  from: number;
  to: number;
}

const headsIn = agencyWords(({ election }) =>
  election ? runnersOf(election).map(({ words: [first = ''] }) => first) : [],
);

/** Where candidates of the agency's election are named in a line, in full. */
export const namedIn = oncePerOwnLine((paragraph, agency): readonly Named[] => {
  const named: Named[] = [];
  const runners = agency.election ? runnersOf(agency.election) : [];
  const { tokens } = paragraph;
  for (const from of headsIn(paragraph, agency)) {
    const { kind, norm, isCapital } = tokens[from] as Token;
    if (kind !== 'word') continue;
    for (const runner of runners) {
      if (norm !== runner.words[0] || (runner.words.length === 1 && !isCapital)) continue;
      if (runner.words.every((word, at) => tokens[from + at]?.norm === word)) {
        named.push({ runner, from, to: from + runner.words.length });
      }
    }
  }
  return named;
});

/** "@Calon.WaliKota", "https://instagram.com/calon.walikota/" -> "calon.walikota". */
export function accountName(account: string): string {
  const [address = ''] = account.toLowerCase().split(/[?#]/);
  const name = address.split('/').findLast((part) => part !== '') ?? '';
  return name.slice(name.indexOf('@') + 1);
}

/** Letters and figures only: "#LanjutkanPakWali" and "Lanjutkan, Pak Wali!" are one. */
export const compact = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '');

/** A tag of the unit's own, in these days: a motto of the town may be the mayor's as well. */
export const isOwnTag = ({ tags }: Agency, today: string, tag: string): boolean =>
  tags.some((own) => compact(own.tag) === compact(tag) && holdsOn(own, today));
