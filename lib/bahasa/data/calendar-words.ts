/** Weekday as written in posts -> 0 = Monday … 6 = Sunday. "Ahad" is the religious name of Sunday. */
export const weekdayNumbers = new Map<string, number>([
  ['senin', 0],
  ['selasa', 1],
  ['rabu', 2],
  ['kamis', 3],
  ['jumat', 4],
  ["jum'at", 4],
  ['sabtu', 5],
  ['minggu', 6],
  ['ahad', 6],
]);

/** Month as written in posts, with the usual short forms -> 1 … 12. */
export const monthNumbers = new Map<string, number>([
  ['januari', 1],
  ['jan', 1],
  ['februari', 2],
  ['pebruari', 2],
  ['feb', 2],
  ['maret', 3],
  ['mar', 3],
  ['april', 4],
  ['apr', 4],
  ['mei', 5],
  ['juni', 6],
  ['jun', 6],
  ['juli', 7],
  ['jul', 7],
  ['agustus', 8],
  ['agst', 8],
  ['agt', 8],
  ['ags', 8],
  ['september', 9],
  ['sept', 9],
  ['sep', 9],
  ['oktober', 10],
  ['okt', 10],
  ['november', 11],
  ['nopember', 11],
  ['nov', 11],
  ['desember', 12],
  ['des', 12],
]);

export const zoneWords = new Set(['wib', 'wita', 'wit']);

/** Part of a day: only a time together with "tadi", "ini", "nanti" or a weekday. */
export const dayParts = new Set(['pagi', 'siang', 'sore', 'malam', 'petang', 'subuh', 'dini']);

/** A stretch of time that "depan", "lalu", "ini" makes a point in time. */
export const stretches = new Set(['hari', 'minggu', 'pekan', 'bulan', 'tahun', 'semester', 'triwulan']);

/** Words that stand between the parts of one statement of time. */
export const timeJoiners = new Set([
  'pukul',
  'pkl',
  'pkl.',
  'jam',
  'tanggal',
  'tgl',
  'tgl.',
  'hari',
  'bulan',
  'tahun',
  'sampai',
  'dengan',
  's/d',
  's.d.',
  's.d',
  'sd',
  'hingga',
  'dan',
  'pada',
  'mulai',
  'sekitar',
  'selesai',
  'setiap',
  'tiap',
  'lalu',
  'tadi',
  'yang',
]);

/** "Jumat Berkah" is the name of a programme, not a day. */
export const namedAfterDay = new Set([
  'berkah',
  'bersih',
  'curhat',
  'agung',
  'sehat',
  'bugar',
  'wage',
  'keramat',
  'ceria',
]);
