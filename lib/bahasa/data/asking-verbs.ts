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
    `bisa dapat boleh syarat cara penting pentingnya perlu harus wajib siap bersedia berhasil mulai waktu saatnya izin semangat target kembali mampu kesempatan hak kewajiban kemampuan kemauan niat tekad cukup layak sulit mudah ruang ingin mau sempat berhak akses peluang bukan`,
  ),
);

/** Other ways to ask, which only matter before "untuk" and "agar". */
export const otherAsking = new Set(
  wordList(
    `minta tolong himbau ingatkan serukan menyerukan diserukan menekankan ditekankan diajak anjurkan dituntut komitmen janji berjanji memohon doakan mendoakan berdoa bertekad izinkan mengizinkan melarang usahakan instruksikan menantang menugaskan perintahkan`,
  ),
);

/** These ask only for what follows them at once: "kesempatan untuk belajar", but "memanfaatkan kesempatan itu untuk memompa semangat". */
export const nearAsking = new Set(wordList(`kesempatan target semangat siap rencana memilih`));
