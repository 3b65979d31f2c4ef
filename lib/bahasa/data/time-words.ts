import { wordList } from './word-list';

/** Counts before "hari yang lalu". */
export const countWords = new Set(
  wordList('satu dua tiga empat lima enam tujuh delapan sembilan sepuluh empatbelas beberapa'),
);

/** Which of several weeks or quarters: "pekan kedua", "triwulan III". */
export const ordinals = new Set(
  wordList(
    'pertama kedua ketiga keempat kelima terakhir i ii iii iv v ke-1 ke-2 ke-3 ke-4 ke-5 ke-i ke-ii ke-iii ke-iv',
  ),
);

/** What makes "pekan", "bulan", "akhir pekan" a point in time. */
export const pointers = new Set(wordList('ini lalu depan kemarin mendatang nanti silam tadi'));

/** What makes "tiga hari" a point in time. */
export const countPointers = new Set(wordList('lalu lagi mendatang terakhir silam ini kedepan'));

/** One of a stretch in one word. */
export const wholeStretches = new Set(wordList('sepekan seminggu sebulan sehari setahun semester'));

/** What happens at the same time every day, by the hours of prayer and of fasting. */
export const dailyHours = new Set(
  wordList(`magrib maghrib isya isya' isyak subuh shubuh zuhur dzuhur duhur dhuhur lohor asar ashar duha dhuha tarawih taraweh terawih sahur imsak berbuka buka jumatan salat shalat
    sholat solat`),
);

/** Feasts and free days that posts name instead of their date. */
export const feasts = new Set(
  wordList(
    `lebaran natal nataru iduladha idulfitri idul nyepi waisak imlek galungan kuningan paskah libur liburan cuti takbiran`,
  ),
);

/** Before a feast they tell when; "menyambut" and "memperingati" tell why, "selamat" greets. */
export const feastOpeners = new Set(
  wordList(
    'pada saat ketika selama sepanjang malam bertepatan dengan masa momen usai setelah pasca pascalebaran hingga',
  ),
);

/** "siaga 24 jam": before the figure they tell that it is the hours of a service. */
export const serviceWords = new Set(
  wordList(
    `buka siaga beroperasi operasional melayani layanan pelayanan selama standby stanby aktif berlangsung bersiaga berjaga dibuka terbuka nonstop non-stop jaga beraktivitas`,
  ),
);
