import { wordList } from './word-list';

/** Words that open a cause or a purpose wherever they stand. */
export const plainMarkers =
  'biar soalnya soale berhubung gara-gara gara2 gegara penyebabnya pemicunya alasannya lantaran dikarenakan diakibatkan imbas bertujuan tujuannya mengantisipasi disebabkan mengingat berkat dipicu dilatarbelakangi dilandasi dimaksudkan pasalnya buntut';

/** Certain only when the rest of the sentence is read, so they are told as unclear. */
export const vagueMarkers = 'sehingga seiring';

/** Purposes only at the head of a sentence, before the actor: "Cegah banjir, Lurah mengajak …". */
export const leadingReasons = new Set(
  wordList(`cegah mencegah sukseskan mensukseskan menyukseskan dukung mendukung antisipasi tingkatkan meningkatkan wujudkan mewujudkan jelang menjelang sambut menyambut peringati memperingati
    menuju meriahkan memeriahkan peduli jaga menjaga tekan menekan atasi mengatasi tindaklanjuti menindaklanjuti percepat mempercepat optimalkan mengoptimalkan hindari menghindari pastikan memastikan semarakkan
    menyemarakkan songsong menyongsong sikapi menyikapi respons respon merespons merespon jawab menjawab tanggapi hadapi menghadapi melihat menyadari memperhatikan menimbang prihatin
    tumbuhkan menumbuhkan tanamkan menanamkan lestarikan melestarikan ciptakan menciptakan bantu membantu permudah mempermudah memudahkan maksimalkan memaksimalkan kendalikan mengendalikan
    tanggulangi menanggulangi berantas memberantas perangi memerangi kurangi mengurangi minimalisir meminimalisir meminimalkan genjot menggenjot dongkrak mendongkrak dorong mendorong perkuat memperkuat
    pererat mempererat jalin menjalin pulihkan memulihkan lindungi melindungi ringankan meringankan entaskan mengentaskan turunkan menurunkan putus memutus penuhi memenuhi perluas memperluas
    kenalkan mengenalkan galakkan menggalakkan bangkitkan membangkitkan biasakan membiasakan`),
);

/** Purposes also inside a sentence, unless they are its main verb. */
export const occasionVerbs =
  'menyambut memperingati memeriahkan menindaklanjuti menyikapi menanggulangi merespons merespon menyongsong menyemarakkan';

/** Aims that a second verb adds: "sekaligus mempererat silaturahmi". */
export const aims = new Set(
  wordList(`mempererat menjalin memperkuat meningkatkan menumbuhkan memeriahkan memperingati menjaga mendukung mencegah melestarikan memastikan menyambut menyemarakkan memotivasi
    mengenalkan menanamkan memupuk membangun mengantisipasi`),
);

/** "untuk kelancaran bersama": a purpose without a verb. */
export const purposeNouns = new Set(
  wordList(
    `kebaikan kelancaran ketertiban kebersihan keberlanjutan kesejahteraan kemajuan keselamatan kenyamanan keamanan kesehatan pemulihan pelestarian menjaga persiapan keperluan kebutuhan kelestarian
    keindahan keberhasilan kesuksesan kemudahan kemaslahatan kemandirian ketahanan kekompakan kerukunan keharmonisan keberkahan efisiensi efektivitas mitigasi regenerasi normalisasi
    pembangunan penguatan perbaikan pemberdayaan pengembangan pengamanan penyelamatan pengentasan penanggulangan pemeliharaan perawatan penghijauan perlindungan pengawasan penataan
    pemenuhan penurunan penyelesaian pengurangan peremajaan penertiban kepentingan generasi menunjang`,
  ),
);

/** "langkah pencegahan banjir", "program penurunan stunting": what a step is for. */
export const aimNouns = new Set(
  wordList(
    `pencegahan penanganan peningkatan pengendalian percepatan antisipasi penanggulangan penguatan pelestarian penertiban pengentasan penurunan mitigasi penghijauan pemulihan`,
  ),
);

/** "Terima kasih atas pengabdian para guru": what somebody is thanked or praised for. */
export const merits = new Set(
  wordList(
    `pengabdian jasa jasamu dedikasi partisipasi prestasi keberhasilan kerja dukungan perjuangan capaian pencapaian kepedulian kontribusi komitmen inovasi jasa-jasa loyalitas`,
  ),
);

/** "atas laporan warga", "berdasarkan aduan": what moved somebody to act. No rule: that is a legal basis. */
export const promptings = new Set(
  wordList(
    `laporan aduan pengaduan keluhan permintaan permohonan usulan usul masukan desakan aspirasi kejadian peristiwa musibah bencana insiden evaluasi keresahan inisiatif kepedulian dasar adanya`,
  ),
);

/** "Untuk mendaftar, klik …" tells the way, not the reason. */
export const serviceVerbs = new Set(
  wordList(
    `mendaftar mengurus melihat mengakses memesan menghubungi mengunduh mengecek menyaksikan menonton bergabung berpartisipasi mengikuti melapor melaporkan membaca melaksanakan mengajukan`,
  ),
);

/** Harm that a text warns of: "bisa mencemari sumur". */
export const harms = new Set(
  wordList(`mencemari membahayakan merugikan mengganggu merusak mengancam mematikan meresahkan menyebabkan mengakibatkan memicu menimbulkan menghambat menyumbat memperparah membuat menularkan menjerat meledak
    terbakar tenggelam tertular terserang berbahaya fatal keracunan banjir longsor roboh tumbang`),
);

/** What has gone wrong, when it happens "sering" or "kerap". */
export const troubles = new Set(
  wordList(`banjir tergenang genangan macet longsor tersumbat mampet tersangkut terjadi kecelakaan rusak hilang dikeluhkan mengeluh mengeluhkan bocor padam mati menumpuk meluap kekeringan kebanjiran tawuran
    melanggar memicu menyebabkan mengganggu menimbulkan membuat kecelakaan terbakar kebakaran pencurian disalahgunakan jatuh korban`),
);

/** What a wish for the fruit of an activity speaks of, unlike "semoga sehat selalu". */
export const fruits = new Set(
  wordList(`meningkatkan meringankan membantu mempermudah memudahkan menumbuhkan mendorong memperkuat mencegah mempercepat mengurangi menekan mempererat melahirkan mencetak menghasilkan mewujudkan menjaga
    meningkat terwujud terhindar terbebas tercipta bermanfaat termotivasi terbantu teratasi menggerakkan memotivasi membangkitkan menambah memahami mengurangi menjadikan`),
);

/** A mishap: in an appeal or in the notice of an interruption it is told because it is the reason. */
export const mishaps =
  'bocor pecah jebol terbakar kebakaran korsleting kehilangan dicuri pencurian kemalingan maling pembobolan luka terluka pingsan keracunan meninggal tewas korban kasihan asapnya baunya berbahaya tumbang kerusakan tercemar kecurian tertipu penipuan tersengat tenggelam terjerat kesetrum gangguan terserempet padam';
export const mishapWords = new Set(wordList(mishaps));

/** Verbs without a prefix: what somebody is asked to do. */
export const bareVerbs = new Set(
  wordList(
    `belanja hadir datang ikut vaksin ronda tinggal pulang tidur makan minum parkir lapor buang bayar olahraga tanam pakai pilah jaga patuh taat waspada libur tetap tidak ikuti`,
  ),
);

/** Rules that are followed give the legal basis of a post, which is no reason. */
export const rules = new Set(
  wordList(
    `surat se edaran instruksi peraturan perda perwali perbup pergub perpres permendagri keputusan kepwal sk undang-undang uu inpres ketentuan imbauan`,
  ),
);

/** What good a thing does: said of what an appeal asks for, it is the reason. */
export const benefits =
  'melindungi mencegah membantu mengurangi menurunkan meningkatkan menyelamatkan mempercepat menghemat menyehatkan menyuburkan memperlancar menjaga';
export const benefitWords = new Set(wordList(benefits));
