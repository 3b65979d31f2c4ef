import { wordList } from './word-list';

/** Verbs of attribution after a quotation: "ujar Lurah". */
export const speechNouns = new Set(
  wordList(
    `ujar kata ungkap jelas tutur tegas ucap imbuh tambah papar terang sebut pungkas tukas pesan harap menurut tandas beber urai cetus`,
  ),
);

/** Verbs as headlines have them, without their prefix: "Satlantas gelar razia". */
export const headlineVerbs = new Set(
  wordList(`gelar hadir raih ajak imbau himbau juara sabet borong bantu salurkan luncurkan bagikan siapkan tingkatkan lakukan laksanakan adakan rayakan peringati sosialisasikan pastikan resmikan lantik kunjungi serahkan
    terima ikuti tinjau pantau perkuat dorong kebut gandeng minta bentuk bangun perbaiki tegaskan ingatkan sampaikan amankan evakuasi padamkan tertibkan bersihkan tanam panen latih bina dampingi fasilitasi`),
);

/** Verbs of speaking that follow the speaker: "Budi mengatakan". */
export const speechVerbs = new Set(
  wordList(`mengatakan menyampaikan menjelaskan menegaskan menuturkan mengungkapkan menyebut menyebutkan mengapresiasi mengimbau menghimbau mengajak meminta berharap
    menambahkan memaparkan menerangkan menekankan menyatakan mengingatkan menilai mengaku berpesan membuka meresmikan menyerahkan memimpin hadir
    menjawab memastikan menjamin membantah mengakui mengumumkan memberitahukan menginformasikan melaporkan mengabarkan mengucapkan memohon menginstruksikan menyarankan mengharapkan menyoroti mendampingi menutup melantik meninjau
    mengunjungi menerima menandatangani mengukuhkan melepas menghadiri memerintahkan menargetkan menyambut bercerita membacakan mencanangkan meluncurkan menginisiasi melayani mengusulkan memantau`),
);
