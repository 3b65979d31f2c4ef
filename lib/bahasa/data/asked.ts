import { wordList } from './word-list';

/** Who says one of these asks for something; what is asked stands behind it. */
export const askers = new Set(
  wordList(`
    mengimbau menghimbau diimbau dihimbau imbau himbau mengingatkan diingatkan ingatkan meminta minta diminta mendorong didorong mengajak ajak diajak mohon dimohon memohon harap diharap diharapkan tolong
    menyarankan disarankan menganjurkan dianjurkan menginstruksikan menyerukan mewajibkan diwajibkan wajib berpesan`),
);

/** Between them and what is asked: "mengimbau warga agar …", "mohon untuk …". */
export const askLinks = new Set(wordList('agar supaya untuk'));

/** They open what is asked themselves. */
export const refusals = new Set(wordList('jangan jgn janganlah tidak tak stop dilarang hindari segera'));

/** They call the reader, and what for follows at once. */
export const readerCalls = new Set(wordList('ayo ayoo ayooo yuk yukk yuuk mari marilah yok hayu kuy monggo'));

/** What may stand between a call and its verb. */
export const callFillers = new Set(
  wordList(
    'kita bersama bersama-sama sama-sama bareng bareng-bareng semua kak bunda bapak ibu bapak/ibu sobat kawan teman mulai senantiasa selalu tetap bisa dapat lebih segera terus ya lupa',
  ),
);

/** They open a greeting, a thanks or a condolence, which goes on to the end of its clause. */
export const greetings = new Set(
  wordList(
    'selamat dirgahayu mengucapkan marhaban sugeng belasungkawa berduka berdukacita duka barakallah terimakasih terima happy',
  ),
);

/** Verbs that only say that something is held: the matter is their object alone. */
export const lightVerbs = new Set(
  wordList(
    'melaksanakan melaksanaan menggelar mengadakan melakukan menyelenggarakan gelar lakukan adakan laksanakan dilaksanakan diadakan digelar diselenggarakan mengikuti ikuti hadirilah saksikan menghadiri hadiri',
  ),
);

/** They open a line that greets or addresses, whatever else stands in it. */
export const addressers = new Set(
  wordList(
    `assalamualaikum assalamu'alaikum halo hai hallo hello hei sampurasun wilujeng kepada yth yth. bapak ibu bapak/ibu sobat sahabat wargi warga kawan om selamat laporan giat sumber oleh reposted repost tim dok foto oleh lokasi tanggal hari`,
  ),
);

/** Words of a heading that name no matter: "PENGUMUMAN", "Laporan Giat". */
export const headingWords = new Set(
  wordList(`
    pengumuman info informasi laporan giat kegiatan himbauan imbauan undangan breaking news berita hoaks hoax cek fakta klarifikasi penting darurat update terkini siaran pers rilis release press salam
    assalamualaikum assalamu'alaikum wr wb wr. wb. warahmatullahi wabarakatuh halo hai hallo sampurasun selamat pagi siang sore malam yth yth. kepada bapak ibu bapak/ibu sobat sahabat wargi warga semua tahukah
    kamu anda tahu nggak gak sih kabar baik gembira innalillahi wa inna ilaihi raji'un rajiun alhamdulillah om swastiastu shalom horas tabea mohon maaf kejadian menarik terbaru terima kasih matur nuwun hatur repost reposted from kilas kilasgiat`),
);
