import { wordList } from './word-list';

/** Before "untuk" or "agar" these announce what is asked, not why: "mengajak warga untuk menanam". */
export const askingVerbs = new Set(
  wordList(`
    mengajak mengimbau menghimbau diimbau dihimbau himbauan imbauan imbuan meminta diminta mendorong didorong mengingatkan diingatkan wajib diwajibkan mewajibkan bersedia siap
    berkomitmen berhak kesempatan mohon dimohon dimohonkan diharap menghimbaukan berpesan menginstruksikan
    memerintahkan menyarankan disarankan menganjurkan dianjurkan diizinkan dilarang memilih memutuskan rencana berencana mengarahkan
    ditunjuk ajak ajakan imbau himbau mengharapkan mengharap berharap diharapkan menargetkan target sepakat semangat
  `),
);

/** Words that take "untuk" themselves, so only directly before it: "penting untuk menjaga", "siap untuk bertanding". */
export const untukTakers = new Set(
  wordList(
    `bisa dapat boleh syarat cara penting pentingnya perlu harus wajib siap bersedia berhasil mulai waktu saatnya izin semangat target kembali mampu`,
  ),
);
