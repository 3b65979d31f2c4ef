import { wordList } from './word-list';

const numbered = (first: number, groups: readonly string[]): Map<string, number> =>
  new Map(groups.flatMap((words, at) => wordList(words).map((word): [string, number] => [word, first + at])));

/** Weekday as written in posts, with the usual misspellings and in English -> 0 = Monday … 6 = Sunday. "Ahad" is the religious name of Sunday. */
export const weekdayNumbers = numbered(0, [
  'senin monday',
  'selasa slasa tuesday',
  'rabu rebo wednesday',
  'kamis kemis thursday',
  "jumat jum'at jum`at jumaat jum'aat juma't friday",
  'sabtu saptu saturday',
  'minggu mingu ahad sunday',
]);

/** Short weekdays, which are words and names of their own: they count only as a side of "Sen-Jum". */
export const shortWeekdays = numbered(0, [
  'sen sn',
  'sel sls',
  'rab rb',
  'kam kms',
  'jum jmt',
  'sab sbt',
  'min mgg mg',
]);

/** Month as written in posts, with the usual short forms -> 1 … 12. */
export const monthNumbers = numbered(1, [
  'januari jan january',
  'februari pebruari febuari feb peb february',
  'maret mar mrt',
  'april apr',
  'mei',
  'juni jun',
  'juli jul',
  'agustus agst agt ags agu august',
  'september sept sep septembr',
  'oktober okt october',
  'november nopember nov nop',
  'desember des december',
]);

/** Months by words that are names or other words too: only right behind a day. */
export const monthsAfterDay = new Map([
  ...monthNumbers,
  ...numbered(1, [
    'janu',
    'febr pebr',
    'march',
    'apl',
    'may mey',
    'june juny',
    'july',
    'agus aug agts agustu',
    'spt septem setember',
    'oct oktob',
    'novem',
    'dec desem disember',
  ]),
]);

/** Months as figures of an office: "22-XI-2026", "triwulan III". */
export const romanNumbers = numbered(1, ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']);

/** Months of the Islamic year, and Sura, as written in posts: the first word, and which second words belong to it. */
export const hijriMonths = new Set(
  wordList(`muharram muharam safar shafar rabiul rabi'ul robiul rabiulawal rabiulakhir rabi jumadil jumadal jumada jumadilawal jumadilakhir rajab
    syaban sya'ban sya\`ban ramadan ramadhan romadhon romadlon ramadlan syawal syawwal zulkaidah zulkaedah zulqa'dah dzulqa'dah dzulqaidah dzulqadah dzulkaidah
    zulhijah zulhijjah dzulhijjah dzulhijah suro sura`),
);
export const hijriSeconds = new Set(wordList('awal akhir awwal tsani sani ula ulaa tsaniyah tsaniah akhirah'));
/** The month of fasting, in the spellings of posts. */
export const fastingMonths = new Set(wordList('ramadan ramadhan romadhon romadlon ramadlan puasa'));

export const zoneWords = new Set(['wib', 'wita', 'wit', 'wi', 'wb']);

/** Part of a day: only a time together with "tadi", "ini", "nanti", "sejak" or a weekday. */
export const dayParts = new Set(wordList('pagi siang sore malam petang subuh dini malem mlm'));

/** A stretch of time that "depan", "lalu", "ini" makes a point in time. */
export const stretches = new Set(wordList('hari minggu pekan bulan tahun semester triwulan kuartal'));

/** Words that stand between the parts of one statement of time. */
export const timeJoiners = new Set(
  wordList(`pukul pkl pkl. pk pk. jam pikul tanggal tgl tgl. hari bulan bln tahun thn th sampai dengan s/d s.d. s.d sd s/d. hingga dan pada mulai sekitar kira-kira
    selesai setiap tiap saban lalu tadi yang tepat tepatnya serta atau`),
);

/** "Jumat Berkah" is the name of a programme or a feast, "Jumat Kliwon" is a day. */
export const namedAfterDay = new Set(
  wordList(`berkah barokah barakah bersih curhat agung sehat bugar wage keramat ceria peduli berbagi ngopi ngaji mengaji sedekah bersedekah beramal religi rohani krida
    beriman takwa taqwa kreatif literasi abu putih palma suci gembira nyunda batik hijau tertib mengabdi berkebaya`),
);

/** "Pasar Senin", "salat Jumat": the weekday is part of a name. */
export const namesBeforeDay = new Set(
  wordList(
    `pasar kampung kampong salat shalat sholat solat khotbah khutbah jamaah selamat berhari happy semangat program gerakan stasiun`,
  ),
);
