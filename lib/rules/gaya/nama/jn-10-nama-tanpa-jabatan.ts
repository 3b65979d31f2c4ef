import { positions } from '../../../bahasa/data/positions';
import { wordList } from '../../../bahasa/data/word-list';
import type { Reading, Token } from '../../../bahasa/reading';
import { type Agency, unknownAgency } from '../../../draft/agency';
import { isShouted } from '../ejaan/is-shouted';
import type { Examples } from '../examples';
import type { Hit, TextRule } from '../rule';
import { agencyWords, oncePerOwnLine } from './agency-words';
import { isInOffice, type Officer, officersOf } from './officers';
import { isDegree, isHonorific } from './person-name';

/** Before a name that belongs to a street, a building or a team. */
const places = new Set(
  wordList(
    'jalan jl jl. jln gang gg gg. gedung masjid musala rsud rs rumah stadion lapangan gor taman aula jembatan pasar tim klub yayasan sekolah sd smp sma toko warung makam',
  ),
);
const spokenTitles = new Set(wordList('bapak ibu pak bu bpk bpk. saudara'));

const isOffice = ({ kind, norm }: Token): boolean => kind === 'word' && (positions.has(norm) || norm === 'kepala');

/** An office stands close before the name, or behind it: "warga bernama", "Hasan Basri, ketua panitia". */
const hasOfficeBeside = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(Math.max(0, from - 7), to + 6).some((token, at, near) => {
    const isOwn = token.start >= (tokens[from]?.start ?? 0) && token.end <= (tokens[to - 1]?.end ?? 0);
    return (
      !isOwn &&
      (isOffice(token) || (near[at - 1]?.kind === 'mark' && /^(?:warga|siswa|pelajar|juara)$/.test(token.norm)))
    );
  });

/** The first word of the position stands anywhere in the post. */
function isCalled({ paragraphs }: Reading, { position }: Officer): boolean {
  const [first = ''] = position.split(' ');
  return paragraphs.some(({ paragraph }) => paragraph.tokens.some(({ norm }) => norm === first));
}

function hitIn(tokens: readonly Token[], officer: Officer): Hit | null {
  const { name, official } = officer;
  for (let at = 0; at + name.length <= tokens.length; at++) {
    if (
      tokens[at]?.norm !== name[0] ||
      !name.every((word, offset) => tokens[at + offset]?.norm === word) ||
      !tokens[at]?.isCapital
    )
      continue;
    const to = at + name.length;
    const after = tokens[to];
    let from = at;
    while (from > 0 && isHonorific(tokens[from - 1] as Token)) from--;
    // A longer name is another one's: "Hasan Basri Putra".
    const goesOn = after?.kind === 'word' && after.isCapital && !isDegree(after) && !isShouted(tokens, at);
    if (goesOn || places.has(tokens[from - 1]?.norm ?? '') || hasOfficeBeside(tokens, from, to)) return null;
    while (from < at && spokenTitles.has(tokens[from]?.norm ?? '')) from++;
    const isDropped = from > 0 && spokenTitles.has(tokens[from - 1]?.norm ?? '') && tokens[from - 1]?.isCapital;
    const first = tokens[isDropped ? from - 1 : from] as Token;
    const own = tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
    const isLoud = own === own.toUpperCase();
    const fix = `${isLoud ? official.position.toUpperCase() : official.position} ${own}`;
    const span = { start: first.start, end: tokens[to - 1]?.end ?? 0 };
    const message = `Sebutkan jabatannya: ${fix}.`;
    return { span, fix, message: { id: message.length > 90 ? 'Sebutkan jabatan di depan nama pejabat.' : message } };
  }
  return null;
}

interface Naked {
  officer: Officer;
  hit: Hit;
}

const namesIn = agencyWords((agency) =>
  officersOf(agency).all.flatMap(({ name }) => (name.length > 1 ? name.slice(0, 1) : [])),
);

/** The officials whom a line names without an office, in office or not. */
const nakedIn = oncePerOwnLine((paragraph, agency): readonly Naked[] => {
  return officersOf(agency).all.flatMap((officer) => {
    const hit = officer.name.length > 1 ? hitIn(paragraph.tokens, officer) : null;
    return hit ? [{ officer, hit }] : [];
  });
});

/** An official is named, and the post never says what office that is. */
export const rule: TextRule = {
  id: 'JN-10',
  level: 'saran',
  title: { id: 'Nama pejabat tanpa jabatan' },
  why: { id: 'Tidak semua warga mengenal nama pejabat.' },
  source: 'Gaya kantor berita: jabatan dan nama',
  look(reading, { agency, today }) {
    if (agency.officials.length === 0) return [];
    const hits: Hit[] = [];
    let told: Set<Officer> | null = null;
    for (const { start, paragraph } of reading.paragraphs) {
      if (namesIn(paragraph, agency).length === 0) continue;
      for (const { officer, hit } of nakedIn(paragraph, agency)) {
        if (told?.has(officer) || !isInOffice(officer, today)) continue;
        told ??= new Set();
        told.add(officer);
        const name = officer.name.join(' ');
        const holdsMore = officersOf(agency).all.some(
          (other) => other !== officer && other.name.join(' ') === name && isInOffice(other, today),
        );
        if (holdsMore || isCalled(reading, officer)) continue;
        hits.push({ ...hit, span: { start: start + hit.span.start, end: start + hit.span.end } });
      }
    }
    return hits;
  },
};

const agency: Agency = {
  ...unknownAgency,
  officials: [
    { name: 'Hasan Basri, S.Sos.', position: 'Camat Gerunggang' },
    { name: 'Siti Aminah', position: 'Lurah Kejaksaan' },
    { name: 'Dewi Lestari', position: 'Lurah Bintang', until: '2026-05-01' },
  ],
};

export const examples: Examples = {
  wrong: [
    { agency, text: 'Hasan Basri meninjau pasar.', fixed: 'Camat Gerunggang Hasan Basri meninjau pasar.' },
    { agency, text: 'Warga menyambut Ibu Siti Aminah.', fixed: 'Warga menyambut Lurah Kejaksaan Siti Aminah.' },
    {
      agency,
      jenis: 'lainnya',
      text: 'HASAN BASRI BERSEPEDA',
      fixed: 'CAMAT GERUNGGANG HASAN BASRI BERSEPEDA',
    },
    { agency, text: 'Turut hadir H. Hasan Basri.', fixed: 'Turut hadir Camat Gerunggang H. Hasan Basri.' },
  ],
  right: [
    { agency, text: 'Camat Gerunggang Hasan Basri meninjau pasar.' },
    { agency, text: 'Camat meninjau pasar. Menurut Hasan Basri, harga stabil.' },
    { agency, text: 'Kantor pindah ke Jalan Hasan Basri.' },
    { agency, text: 'Ketua panitia Hasan Basri membuka acara.' },
    { agency, text: 'Dewi Lestari mengajar menari.' },
    { agency, text: 'Hasan Basri Putra meninjau pasar.' },
  ],
};
