import { readerCalls } from '../../../bahasa/data/asked';
import { wordList } from '../../../bahasa/data/word-list';
import { isPassiveVerb } from '../../../bahasa/is-active-verb';
import type { Token } from '../../../bahasa/reading';
import type { Jenis } from '../../../draft/jenis';
import type { Examples } from '../examples';
import type { TextRule } from '../rule';
import { countWords } from './count-words';
import { leadOf } from './lead';

const news: ReadonlySet<Jenis> = new Set(['kegiatan', 'undangan', 'lainnya']);
const links = new Set(wordList('pada di tepat tepatnya sejak mulai hari tanggal pukul jam'));
/** The day itself is spoken of: "10 November diperingati sebagai ...". */
const aboutDay = new Set(wordList('adalah merupakan menjadi ialah jatuh bukan dikenal dipilih'));
/** An invitation may open with its day. */
const calls = new Set(
  wordList('hadirilah hadiri silakan silahkan jangan saksikan ikuti ikutilah datang datanglah catat'),
);

const isCall = ({ norm }: Token): boolean => readerCalls.has(norm) || calls.has(norm);

/** The post opens with the time, which interests nobody before the matter. */
export const rule: TextRule = {
  id: 'GB-09',
  level: 'info',
  title: { id: 'Waktu jangan di awal' },
  why: { id: 'Waktu jarang menjadi hal terpenting; dahulukan siapa melakukan apa.' },
  source: '10 Pedoman Penulisan Teras Berita PWI, butir 7',
  look(reading, { jenis }) {
    const lead = news.has(jenis) ? leadOf(reading) : null;
    if (!lead || lead.line.paragraph.moments.length === 0) return [];
    const { line, from } = lead;
    const { tokens, moments } = line.paragraph;
    const first = tokens[from];
    let opener = from;
    while (opener < from + 2 && links.has(tokens[opener]?.norm ?? '')) opener++;
    const start = tokens[opener]?.start ?? -1;
    const moment = moments.find(
      ({ span, isRecurring }) =>
        !isRecurring && span.start <= start && start < span.end && span.start >= (first?.start ?? 0),
    );
    // "19.31 Petugas mengatur lalu lintas": a log of the day opens so.
    if (!moment || !first || first.kind === 'clock') return [];
    // "Pada hari ini" is ceremony, and told as such.
    if (first.norm === 'pada' && tokens[from + 1]?.norm === 'hari' && tokens[from + 2]?.norm === 'ini') return [];
    const rest = tokens.filter((token) => token.start >= moment.span.end);
    const next = rest.find(({ kind }) => kind === 'word');
    const isDated = moment.date !== null && !moment.isRange;
    const isOpen = rest[0]?.text === ':' || (!isDated && /^[-–—]/.test(rest[0]?.text ?? ''));
    if (!next || isOpen || countWords(rest) < 3 || aboutDay.has(next.norm)) return [];
    if (isPassiveVerb(next.norm) && rest[0] === next) return [];
    if (jenis === 'undangan' && rest.some(isCall)) return [];
    const span = { start: line.start + first.start, end: line.start + moment.span.end };
    return [{ span, message: { id: 'Dahulukan siapa melakukan apa; waktu menyusul di belakang.' } }];
  },
};

export const examples: Examples = {
  wrong: [
    {
      text: 'Selasa (24/11/2026) pukul 09.00 WIB bertempat di aula, lurah membuka pelatihan.',
      fixed: null,
    },
    { text: 'Pada hari Jumat (20/11/2026), kader menimbang balita di balai warga.', fixed: null, jenis: 'kegiatan' },
    { text: 'SABTU, 21 NOVEMBER 2026, WARGA MENANAM POHON DI TAMAN.', fixed: null, jenis: 'kegiatan' },
    {
      text: 'Kerja Bakti RT 02\n\n🧹 Hari ini (21/11/2026) warga membersihkan selokan.',
      fixed: null,
      jenis: 'kegiatan',
    },
  ],
  right: [
    'Lurah Kejaksaan membuka pelatihan kader di aula, Selasa (24/11/2026).',
    { text: '10 November diperingati sebagai Hari Pahlawan.', jenis: 'lainnya' },
    { text: 'Sabtu, 28 November 2026, mari bekerja bakti di RT 02.', jenis: 'undangan' },
    { text: 'Setiap Kamis kader menimbang balita di posyandu.', jenis: 'kegiatan' },
    { text: 'Selasa (24/11/2026) loket KTP tutup sementara.', jenis: 'layanan' },
    { text: 'Senin, 23 November 2026\nLurah membuka pelatihan kader di aula.', jenis: 'kegiatan' },
  ],
};
