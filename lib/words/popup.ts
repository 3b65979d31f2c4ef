import type { Words } from './words';

const smallNumbers = ['Nol', 'Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam', 'Tujuh', 'Delapan', 'Sembilan'];
const smallNumbersEn = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** EYD V: a sentence does not begin with a figure. */
const more = (n: number): Words => ({
  id: smallNumbers[n] ? `${smallNumbers[n]} lagi` : `Masih ${n} lagi`,
  en: smallNumbersEn[n] ? `${smallNumbersEn[n]} more` : `Still ${n} more`,
});

const listOf = (names: string[], and: string) => names.join(` ${and} `);

/** The head: whose popup this is. */
export const headWords = {
  unknownUnit: { id: 'Unit Anda', en: 'Your unit' },
  invitation: { id: 'Masukkan kode dari Diskominfo', en: 'Enter the code from Diskominfo' },
  settings: { id: 'Pengaturan', en: 'Settings' },
} satisfies Record<string, Words>;

/** The streak card: a heading and one sentence for each standing. A day counts once, so it is days that are told. */
export const streakWords = {
  region: { id: 'Minggu ini', en: 'This week' },
  begin: { id: 'Mulai minggu pertama', en: 'Start the first week' },
  beginAgain: { id: 'Mulai lagi minggu ini', en: 'Start again this week' },
  resting: { id: 'Minggu rehat', en: 'Week of rest' },
  oneReached: { id: '1 minggu terpenuhi', en: '1 week reached' },
  inARow: (weeks: number): Words => ({ id: `${weeks} minggu berturut-turut`, en: `${weeks} weeks in a row` }),
  nothingYet: { id: 'Unggahan pertama Anda tercatat di sini.', en: 'Your first post is noted here.' },
  thanks: { id: 'Minggu ini sudah terpenuhi. Terima kasih.', en: 'This week is reached. Thank you.' },
  kept: { id: 'Catatan lama tetap ada.', en: 'Earlier notes are still there.' },
  missed: { id: 'Minggu lalu terlewat, catatan lama tetap ada.', en: 'Last week was missed; earlier notes remain.' },
  /** The days left are too few: what is missing can only have been posted elsewhere. */
  enterMore: {
    id: 'Ada unggahan lain minggu ini? Catat agar ikut terhitung.',
    en: 'Are there other posts of this week? Note them so that they count.',
  },
  excused: (name: string | undefined): Words => ({
    id: `Minggu ini tidak dinilai${name ? `: ${name}` : ''}. Unggahan tetap dicatat.`,
    en: `This week is not judged${name ? `: ${name}` : ''}. Posts are still noted.`,
  }),
  /** `week` is the number of the week in the row; the first one of a row has no number. */
  until: (missing: number, week: number, hasToday: boolean): Words => {
    const elsewhen = hasToday ? { id: ' pada hari lain', en: ' on another day' } : { id: '', en: '' };
    const goal =
      week === 1 ? { id: 'minggu pertama', en: 'the first week' } : { id: `minggu ke-${week}`, en: `week ${week}` };
    return {
      id: `${more(missing).id}${elsewhen.id} untuk ${goal.id}.`,
      en: `${more(missing).en}${elsewhen.en} for ${goal.en}.`,
    };
  },
  countOfTarget: (count: number, target: number): Words =>
    count > target
      ? { id: `${count} hari unggah`, en: `${count} days with posts` }
      : { id: `${count} dari ${target} hari unggah`, en: `${count} of ${target} days with posts` },
  inWeek: (count: number, target: number, week: Words): Words =>
    count > target
      ? { id: `, target ${target}, ${week.id}`, en: `, target ${target}, ${week.en}` }
      : { id: `, ${week.id}`, en: `, ${week.en}` },
  postsInWeek: (posts: number, week: Words): Words => ({
    id: `${posts} unggahan, ${week.id}`,
    en: `${posts} ${posts === 1 ? 'post' : 'posts'}, ${week.en}`,
  }),
  dayCountsOnce: {
    id: 'Beberapa unggahan pada satu hari dihitung satu hari.',
    en: 'Several posts on one day count as one day.',
  },
};

/** The popup cannot open its log, as in a browser that forbids storage. */
export const closedWords = {
  title: { id: 'Catatan belum bisa dibuka', en: 'The log cannot be opened yet' },
  advice: {
    id: 'Catatan lama tidak dihapus. Tutup peramban, lalu buka lagi.',
    en: 'Nothing was deleted. Close the browser, then open it again.',
  },
} satisfies Record<string, Words>;

/** The map of 26 weeks and the numbers under it. */
export const mapWords = {
  title: { id: '26 minggu terakhir', en: 'Last 26 weeks' },
  nothingYet: {
    id: 'Belum ada catatan. Peta terisi sendiri setiap kali Anda mengunggah dari komputer ini.',
    en: 'Nothing noted yet. The map fills itself whenever you post from this computer.',
  },
  entered: (n: number): Words => ({ id: `Termasuk ${n} dari ponsel.`, en: `Including ${n} from phones.` }),
  responses: (n: number): Words => ({ id: `Tanggapan: ${n}.`, en: `Replies: ${n}.` }),
  otherComputers: {
    id: 'Angka di atas dari komputer ini, peta dari semua komputer unit.',
    en: "These numbers are from this computer, the map from all of the unit's.",
  },
  summary: (first: Words, last: Words, total: number, activeWeeks: number, busiest: Words[]): Words => {
    const days = busiest.map(({ id }) => id);
    const daysEn = busiest.map(({ en }) => en ?? '');
    return {
      id: [
        `Peta 26 minggu, ${first.id} sampai ${last.id}: ${total} unggahan`,
        days.length > 0 ? `, paling sering ${listOf(days, 'dan')}` : '',
        `. Ada unggahan pada ${activeWeeks} minggu.`,
      ].join(''),
      en: [
        `Map of 26 weeks, ${first.en} to ${last.en}: ${total} ${total === 1 ? 'post' : 'posts'}`,
        daysEn.length > 0 ? `, most often on ${listOf(daysEn, 'and')}` : '',
        `. ${activeWeeks} ${activeWeeks === 1 ? 'week has' : 'weeks have'} posts.`,
      ].join(''),
    };
  },
};

type Kind = 'post' | 'response';

const nounOf = (kind: Kind): Words =>
  kind === 'post' ? { id: 'Unggahan', en: 'post' } : { id: 'Tanggapan', en: 'reply' };

/** The answers to a question, and what became of them. */
export const questionWords = {
  no: { id: 'Belum', en: 'Not yet' },
  noted: { id: 'Tercatat.', en: 'Noted.' },
  notNoted: {
    id: 'Baik, tidak dicatat. Draf Anda tidak kami ubah.',
    en: 'All right, not noted. Your draft is unchanged.',
  },
  askedLater: { id: 'Baik, kami tanyakan lagi pada hari lain.', en: 'All right, we will ask again on another day.' },
  accountNoted: {
    id: 'Baik. Unggahan dari akun ini dicatat mulai sekarang.',
    en: 'All right. Posts of this account are noted from now on.',
  },
  accountLeft: {
    id: 'Baik. Akun ini tidak dicatat, dan tidak ada jejak yang disimpan.',
    en: 'All right. This account is not noted, and nothing of it is kept.',
  },
  notSaved: { id: 'Jawaban belum tersimpan. Coba sekali lagi.', en: 'Your answer is not saved yet. Please try again.' },
} satisfies Record<string, Words>;

interface QuestionText {
  title: Words;
  sentence: (kind: Kind, surface: Words, at: Words, account?: string | null) => Words;
  yes: Words;
  no: Words;
}

const published = {
  title: { id: 'Sudah terbit?', en: 'Is it out?' },
  yes: { id: 'Ya, sudah terbit', en: 'Yes, it is out' },
  no: { id: 'Tidak jadi', en: 'Called off' },
};

/** What the popup asks about a post, by what is known of it. */
export const questionOf: Record<'unknown' | 'scheduled' | 'pending' | 'confirmed', QuestionText> = {
  unknown: {
    ...published,
    sentence: (kind, surface, at) => ({
      id: `${nounOf(kind).id} ${surface.id} ${at.id} belum bisa kami pastikan.`,
      en: `We are not sure about the ${surface.en ?? surface.id} ${nounOf(kind).en} of ${at.en}.`,
    }),
    no: questionWords.no,
  },
  scheduled: {
    ...published,
    sentence: (kind, surface, at) => ({
      id: `${nounOf(kind).id} ${surface.id} ini Anda jadwalkan ${at.id}.`,
      en: `You scheduled this ${surface.en ?? surface.id} ${nounOf(kind).en} at ${at.en}.`,
    }),
  },
  pending: {
    ...published,
    sentence: (kind, surface, at) => ({
      id: `${nounOf(kind).id} ${surface.id} ${at.id} menunggu persetujuan admin grup.`,
      en: `The ${surface.en ?? surface.id} ${nounOf(kind).en} of ${at.en} is waiting for the group's administrator.`,
    }),
  },
  confirmed: {
    title: { id: 'Akun ini akun resmi unit?', en: "Is this the unit's official account?" },
    sentence: (kind, surface, at, account) => ({
      id: `${nounOf(kind).id} ${surface.id} ${at.id} dari ${account ?? 'akun di peramban ini'} sudah terbit dan menunggu jawaban ini.`,
      en: `The ${surface.en ?? surface.id} ${nounOf(kind).en} of ${at.en} from ${account ?? 'the account in this browser'} is out and waits for this answer.`,
    }),
    yes: { id: 'Ya, akun resmi', en: 'Yes, official' },
    no: { id: 'Bukan, akun pribadi', en: 'No, private' },
  },
};

/** The ways on from the popup. */
export const actionWords = {
  enter: { id: 'Catat unggahan dari ponsel', en: 'Note a post from a phone' },
  latihan: { id: 'Buka latihan', en: 'Practice' },
  riwayat: { id: 'Riwayat', en: 'History' },
  dikirim: { id: 'Yang dikirim', en: 'What is sent' },
} satisfies Record<string, Words>;

/** The foot: how the counts get to the Diskominfo. */
export const syncWords = {
  connected: { id: 'Terhubung', en: 'Connected' },
  sent: (at: Words): Words => ({ id: `Terkirim ${at.id}`, en: `Sent ${at.en}` }),
  waiting: (days: number): Words => ({
    id: `${days} hari menunggu jaringan.`,
    en: `${days} ${days === 1 ? 'day is' : 'days are'} waiting for the network.`,
  }),
  nothingToDo: { id: 'Anda tidak perlu berbuat apa-apa.', en: 'There is nothing you need to do.' },
  unlinked: { id: 'Belum terhubung ke Diskominfo', en: 'Not connected to Diskominfo yet' },
  refused: {
    id: 'Kode unit sudah tidak berlaku. Minta kode baru ke Diskominfo.',
    en: 'The unit code is no longer valid. Ask Diskominfo for a new one.',
  },
  enterCode: { id: 'Masukkan kode', en: 'Enter the code' },
  withheld: {
    id: 'Firefox belum mengizinkan pengiriman jumlah.',
    en: 'Firefox does not allow sending the numbers yet.',
  },
  allow: { id: 'Atur izin', en: 'Set it' },
};

/** "Draf di tab ini": the check of the drafts in the tab under the popup. */
export const draftWords = {
  title: { id: 'Draf di tab ini', en: 'Drafts in this tab' },
  none: { id: 'Belum ada kotak tulisan yang terbuka.', en: 'No writing box is open.' },
  empty: { id: 'Kotak tulisan masih kosong.', en: 'The writing box is still empty.' },
  complete: { id: 'Lengkap. Silakan unggah.', en: 'Complete. Ready to post.' },
  missing: { id: 'belum ada', en: 'missing' },
  couldAdd: { id: 'bisa ditambah', en: 'could be added' },
  hold: { id: 'Tahan dulu', en: 'Hold on' },
  correct: { id: 'Perbaiki', en: 'Correct' },
  suggestion: { id: 'Saran', en: 'Suggestion' },
  hint: { id: 'Info', en: 'Info' },
  insert: { id: 'Sisipkan', en: 'Insert' },
  replace: { id: 'Ganti', en: 'Replace' },
  mask: { id: 'Samarkan', en: 'Mask it' },
  done: {
    id: 'Sudah masuk ke kotak tulisan. Ctrl+Z di sana mengembalikannya.',
    en: 'It is in the writing box. Ctrl+Z there takes it back.',
  },
  changed: {
    id: 'Teksnya baru saja berubah, jadi tidak kami sentuh. Daftar ini sudah baru; silakan coba lagi.',
    en: 'The text has just changed, so we did not touch it. This list is up to date; please try again.',
  },
  refused: {
    id: 'Belum bisa disisipkan dari sini; teks Anda tidak berubah. Salin, lalu tempel dengan Ctrl+V.',
    en: 'It could not be inserted from here; your text is unchanged. Copy it, then paste with Ctrl+V.',
  },
  other: {
    id: 'Hasilnya tidak seperti yang diharapkan. Tekan Ctrl+Z di kotak tulisan untuk mengembalikannya.',
    en: 'It did not come out as expected. Press Ctrl+Z in the writing box to take it back.',
  },
  closed: { id: 'Kotak tulisan itu sudah tertutup.', en: 'That writing box has been closed.' },
  copy: { id: 'Salin', en: 'Copy' },
  copied: { id: 'Tersalin', en: 'Copied' },
} satisfies Record<string, Words>;
