import { lazily } from '../../../bahasa/lazily';
import { oncePerLine } from '../../../bahasa/per-line';
import type { Paragraph, Token } from '../../../bahasa/reading';
import type { Span } from '../../../draft/span';
import type { Examples } from '../examples';
import { heldList, heldWords } from '../held-words';
import { matchesIn } from '../matches-in';
import type { Hit, TextRule } from '../rule';
import { duringElection } from './example-election';
import { isUrged } from './is-urged';
import {
  type Climate,
  candidate,
  climateOf,
  electionNow,
  isWarning,
  namedIn,
  officeName,
  sentenceAround,
} from './politics';

const triggers = new Set(
  `coblos mencoblos nyoblos coblosan contreng tusuk vote voting pilih memilih pilihlah pilihan dukung mendukung dukunglah dukungan kemenangan titip menangkan memenangkan menang suara suaramu suaranya periode putaran ganti lanjutkan dukungannya`.split(
    ' ',
  ),
);

const figure = String.raw`(?:0?\d|satu|dua|tiga|empat|lima)`;
const number = String.raw`(?:(?:(?:nomor|nomer|no)\b\.?|angka|urutan)(?: urut)? ?#?${figure}|0\d|#0?\d)\b`;
/** Up to three words between the verb and its object. */
const gap = String.raw`(?:[\p{L}'-]{1,20} ){0,3}`;
const person = String.raw`(?:Pak|Bu|Bapak|Ibu|Bang|Kang|Mas|Gus|Koh|Haji|H\.|Hj\.) \p{Lu}\p{L}+`;
const vote = '(?:(?:men|ny)?coblos(?:lah)?|contreng(?:lah)?|tusuk(?:lah)?|vote)';
const choose = '(?:(?<!hak )pilih(?:lah)?|dukung(?:lah)?|menangkan(?:lah)?)';
/** They call only after a word that urges: "mengajak warga memilih", "kami mendukung", "siap memenangkan". */
const urged = '(?:memilih|mendukung|memenangkan|mencoblos)';
const reported = /^(?:memilih|mendukung|memenangkan|mencoblos)/i;

const call = `(?:${vote}|${choose}|${urged})`;

const all = (pattern: string, flags = 'giu') => new RegExp(String.raw`(?<![\p{L}\d])${pattern}(?![\p{L}\d])`, flags);

/** They call by themselves, wherever they stand. */
const certain = () => [
  all(`${vote} ${gap}${number}`),
  all(
    `${call} ${gap}${candidate}(?: (?:nomor|no\\.?))?(?: urut)? ?(?:${figure}|kita|kami|ini|kesayangan|pilihan kami)`,
  ),
  all(`(?:menangkan|memenangkan) (?:[\\p{L}'-]{1,20} ){0,1}(?:${candidate}|pasangan (?:nomor|ini|kita|calon))`),
  all(String.raw`${call} ${gap}pasangan (?:nomor|no\.?)(?: urut)? ?${figure}`),
  all(String.raw`(?:coblos|contreng) (?:saya|kami|kumis|peci|jilbab|banteng|moncong)\p{L}*`),
  all(
    String.raw`(?:dukung(?:lah)?|pilih(?:lah)?|menangkan|mendukung|memilih|memenangkan|antarkan) (?!program|kebijakan|pemerintah)(?:[\p{L}'.–&-]{1,20} ){1,6}(?:menjadi|jadi|sebagai|maju sebagai|untuk jadi) (?:calon )?(?:wakil )?${officeName}`,
  ),
  all(
    `(?:berikan|titipkan|salurkan|jatuhkan|satukan|limpahkan) suara ?(?:anda|kita|kalian|mu|suaramu)? (?:kepada|untuk|ke|pada|bagi) (?:${number}|${candidate}|pasangan|partai)`,
  ),
  all(
    `(?:mohon|minta|butuh|perlu) (?:doa (?:dan|&|serta) )?(?:restu (?:dan|&|serta) )?dukungan(?:nya)? (?:anda |kita |semua |warga )?(?:untuk|kepada|bagi|kpd) ${gap}(?:${number}|${candidate}|pasangan nomor)`,
  ),
  all(String.raw`(?:saatnya|ayo|mari|yuk|20\d\d) ganti ${officeName}`),
];
/** With capitals that show a name: "Coblos Partai Rukun", "pilih Partai Rukun". */
const certainNames = () => [
  /(?<![\p{L}])(?:[Cc]oblos|[Pp]ilih|[Dd]ukung|[Mm]enangkan|COBLOS|PILIH|DUKUNG|MENANGKAN)(?:lah)? (?:Partai|partai|PARTAI) (?!Politik|politik|POLITIK)\p{Lu}\p{L}*/gu,
  new RegExp(
    String.raw`(?<![\p{L}])(?:[Cc]oblos|COBLOS)(?:lah)? (?:${person}|\p{Lu}\p{Ll}+(?:[-–]\p{Lu}\p{Ll}+| \p{Lu}\p{Ll}+))(?![\p{L}])`,
    'gu',
  ),
  /(?<![\p{L}])[Mm]enangkan \p{Lu}\p{Ll}{2,9}[-–]\p{Lu}\p{Ll}{2}/gu,
  /(?<![\p{L}])(?:[Dd]ukung|[Pp]ilih|[Mm]enangkan|[Vv]ote|[Cc]oblos) (?:\p{Lu}\p{Ll}{1,20} ){1,3}(?:untuk|jadi|menjadi|sebagai) (?:[Cc]alon )?(?:[Ww]akil )?(?:[Pp]residen|[Gg]ubernur|[Bb]upati|[Ww]ali ?[Kk]ota)(?![\p{L}])/gu,
  all('pilih(?:lah)? (?:nomor )?0[1-9](?![.:]\\d)'),
];
/** They call only where an election is spoken of, or somebody is urged. */
const probable = () => [
  all(`${choose} ${gap}${number}`),
  all(`${urged} ${gap}${number}`),
  all(`(?:kemenangan|dukungan) (?:untuk|bagi|kepada) (?:pasangan )?${number}`),
  all(`suara(?:mu|nya)? ?(?:anda|kita|kalian|kamu)? (?:kepada|untuk|ke|pada|bagi) (?:pasangan )?${number}`),
];
/** They call only where an election is spoken of. */
const political = () => [
  all(`${call} ${gap}calon (?:kita|kami)`),
  /(?<![\p{L}])(?:[Pp]ilih|[Dd]ukung|[Mm]endukung|[Mm]emilih) \p{Lu}\p{Ll}+[-–]\p{Lu}\p{Ll}+(?![\p{L}])/gu,
  new RegExp(
    String.raw`(?<![\p{L}])(?:[Pp]ilih|[Dd]ukung|[Mm]enangkan|[Mm]endukung|[Mm]emenangkan)(?:lah)? (?:\p{Ll}{1,20} ){0,2}${person}`,
    'gu',
  ),
  all('(?:pilih|dukung) (?:saya|kami)'),
  all('menang (?:dalam |di )?(?:satu|1) putaran'),
];
/** "Lanjutkan dua periode" is said of those who govern only. */
const again = () => [
  all(
    `(?:suara(?:mu|nya)?|kemenangan) ?(?:anda|kita|kalian|kamu)? ?(?:kepada|untuk|ke|pada|bagi)? ?${candidate}(?: (?:nomor|no\\.?))?(?: urut)? ?${figure}`,
  ),
  all('menangkan (?:[\\p{L}.]{1,20} ){1,4}(?:satu|1|sekali) putaran'),
  all(`lanjut(?:kan)? ${gap}(?:dua|2|satu|1|tiga|3) periode`),
  all('(?:dua|2|satu|1|tiga|3) periode lagi'),
  all('lanjutkan (?:kepemimpinan|perjuangan) (?:pak|bu|bapak|ibu) (?:wali|walikota|bupati|gubernur|presiden)'),
];
const urging = /(?<!\p{L})(?:ayo|mari|yuk|jangan lupa|saatnya|ingat|hayuk|pokoknya|solid|kita|bersama)(?!\p{L})/iu;
const neutral = /\b(?:nomor urut, |nama, |foto, |satu kali|sekali|sesuai hati|hati nurani|mana pun|siapa pun)\b/i;

/** When a pattern tells a call: always; save among the services; where a vote is spoken of or somebody is urged; ... */
type Ground = 'certain' | 'named' | 'probable' | 'political';

/** Made when a line first asks: expressions as long as these take their time, and hardly any line does. */
const grounds = lazily((): readonly (readonly [Ground, readonly RegExp[]])[] => [
  ['certain', [...certain(), ...again()]],
  ['named', certainNames()],
  ['probable', probable()],
  ['political', political()],
]);

function isCall({ isPolitical, isSmall, isService }: Climate, ground: Ground, line: string): boolean {
  if (isSmall || isPolitical) return isPolitical;
  if (ground === 'certain') return true;
  return !isService && (ground === 'named' || (ground === 'probable' && urging.test(line)));
}

const voting = heldList(triggers);
/** What a call aims at: a number, a candidate, an office, somebody by name, a second term. */
const aims = heldWords(
  (norm) =>
    /^#?0?\d$/.test(norm) ||
    aimed.has(norm) ||
    /^(?:coblos|paslon|ca(?:wa)?(?:pres|gub|bup|wali|walkot)|(?:ba)?caleg|kumis|peci|jilbab|banteng|moncong)/.test(
      norm,
    ),
);
const aimed = new Set(
  `satu dua tiga empat lima nomor nomer no no. angka urutan pasangan calon bakal bacalon petahana presiden gubernur bupati wali walikota kepala kades anggota legislatif partai saya kami
    pak bu bapak ibu bang kang mas gus koh haji h h. hj hj. periode putaran`.split(/\s+/),
);
/** The aim stands behind the verb: up to six words, "menjadi calon wakil" and the office. */
const reach = 14;

/** Nouns and adverbs aim at something only with these behind them. */
const loose = /^(?:dukungan|dukungannya|kemenangan|suara|suaramu|suaranya)$/;
const idle = /^(?:pilihan|voting|menang|titip|coblosan)$/;
const towards =
  /^(?:untuk|bagi|kepada|kpd|ke|pada|anda|kita|semua|warga|kalian|kamu|mu|suaramu|calon|bakal|bacalon|petahana|paslon.*|ca(?:wa)?(?:pres|gub|bup|wali|walkot).*|(?:ba)?caleg)$/;

/** "Pilih Karta-Melati", "menangkan Rukun-Damai". */
const isPair = (token: Token | undefined): boolean => token?.isCapital === true && /[-–]/.test(token.text);

/** Whether a call may open with this word: most of them aim at nothing. */
function mayCall({ tokens }: Paragraph, at: number): boolean {
  const { norm = '' } = tokens[at] ?? {};
  const next = tokens[at + 1];
  if (idle.test(norm)) return false;
  if (norm === 'periode' || norm === 'putaran' || norm === 'lanjutkan') return true;
  if (loose.test(norm) && !towards.test(next?.norm ?? '')) return false;
  if (isPair(next) || (norm === 'coblos' && next?.isCapital) || next?.text === '#' || next?.kind === 'hashtag')
    return true;
  if (next?.isCapital && /^[-–]$/.test(tokens[at + 2]?.text ?? '')) return true;
  for (let to = at + 1; to < at + reach; to++) if (aims.isOne(tokens[to])) return true;
  return false;
}

interface Call extends Span {
  ground: Ground;
}

const none: readonly Call[] = [];

const callsIn = oncePerLine((paragraph): readonly Call[] => {
  if (!voting.inLine(paragraph) || (!aims.inLine(paragraph) && !paragraph.tokens.some(isPair))) return none;
  const { tokens } = paragraph;
  if (!tokens.some((token, at) => voting.isOne(token) && mayCall(paragraph, at))) return none;
  return grounds().flatMap(([ground, patterns]) =>
    patterns.flatMap((pattern) =>
      matchesIn(paragraph, pattern).map(({ 0: whole, index }) => ({ start: index, end: index + whole.length, ground })),
    ),
  );
});

/** "Pilih Karta Wijaya": the verb stands within three words before a candidate's name. */
const verbs = /^(?:(?:men)?coblos|pilih|memilih|pilihlah|dukung|mendukung|menangkan|memenangkan|vote|contreng)$/;

/** A call to vote for somebody, or for nobody else. */
export const rule: TextRule = {
  id: 'NT-01',
  level: 'tahan',
  title: { id: 'Tahan dulu: ada ajakan memilih' },
  why: { id: 'Akun pemerintah tidak mengajak memilih atau mendukung siapa pun.' },
  source: 'SKB lima lembaga No. 2/2022; UU 20/2023 Pasal 9 ayat (2)',
  look(reading, scene) {
    const hits: Hit[] = [];
    const isElection = electionNow(scene) !== null;
    for (const { start, paragraph } of voting.linesOf(reading)) {
      const { text, tokens, sentences } = paragraph;
      const calls = callsIn(paragraph);
      const spans: Span[] =
        calls.length === 0 ? [] : calls.filter(({ ground }) => isCall(climateOf(reading), ground, text));
      for (const { from, to } of isElection ? namedIn(paragraph, scene.agency) : []) {
        const at = [1, 2, 3].map((back) => from - back).find((one) => verbs.test(tokens[one]?.norm ?? ''));
        const verb = at === undefined ? undefined : tokens[at];
        if (verb) spans.push({ start: verb.start, end: tokens[to - 1]?.end ?? verb.end });
      }
      let done = -1;
      for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
        const around = sentenceAround(sentences, text, span.start);
        const isTold = reported.test(text.slice(span.start, span.end)) && !isUrged(text, span.start);
        if (span.start < done || isTold || isWarning(around) || neutral.test(around)) continue;
        done = span.end;
        hits.push({
          span: { start: start + span.start, end: start + span.end },
          message: { id: 'Ganti dengan ajakan netral: gunakan hak pilih Anda di TPS.' },
        });
      }
    }
    return hits;
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Ayo coblos nomor 1 dan menangkan!', fixed: null },
    { text: 'Warga Pangkalpinang, pilih paslon 02 pada Pilkada nanti.', fixed: null },
    { text: 'MARI DUKUNG PASANGAN NOMOR URUT DUA', fixed: null },
    { text: '🗳️ Jangan lupa pilih nomor 3 ya', fixed: null },
    { text: 'Lanjutkan dua periode, Pak Wali.', fixed: null },
    { text: 'Berikan suara Anda kepada calon bupati nomor 1.', fixed: null },
    { text: 'Dukung Pak Karta menjadi wali kota.', fixed: null },
    { agency: duringElection, text: 'Mari pilih Surya Dharma.', fixed: null },
  ],
  right: [
    'Gunakan hak pilih Anda di TPS pada hari pemungutan suara.',
    'Datang ke TPS 05 dan coblos sesuai hati nurani.',
    'Warga RT 03 memilih ketua RT: calon nomor 1 dan calon nomor 2.',
    'Dukung finalis Putri Kampung kita: pilih nomor 4.',
    'Pilih nomor 2 pada menu WhatsApp untuk cek antrean.',
    'ASN dilarang mengajak warga memilih paslon mana pun.',
    'Pilih pemimpin yang jujur. Pilkada damai, warga rukun.',
    'Pemenang lomba nomor 1 menerima hadiah.',
    'Dukung UMKM dengan membeli produk warga.',
  ],
};
