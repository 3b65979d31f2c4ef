import { wordList } from './word-list';

/** Nouns that name the matter of a post. */
export const events = new Set(
  wordList(`
    kegiatan acara giat rapat rakor rakornis musrenbang musyawarah rembuk sosialisasi penyuluhan pelatihan bimtek workshop seminar lokakarya diskusi bincang-bincang
    upacara apel peringatan perayaan pelantikan pengukuhan peresmian peluncuran launching penyerahan pembagian penyaluran pemberian pendistribusian distribusi bantuan
    kunjungan kunker peninjauan pemantauan monitoring evaluasi verifikasi audiensi silaturahmi silaturahim pertemuan kerja bakti gotong royong jumantik fogging
    posyandu senam lomba turnamen pertandingan festival pawai karnaval bazar pameran pentas pagelaran gebyar expo pengajian tablig tabligh doa khataman santunan khitanan sunatan
    vaksinasi vaksin imunisasi skrining pemeriksaan pengobatan donor operasi pasar razia patroli pengamanan penertiban penyemprotan simulasi evakuasi
    pelayanan layanan perekaman pembuatan pendaftaran pembayaran pengurusan jadwal pemadaman perbaikan pembangunan renovasi pengerjaan pengecoran pengecekan penutupan pengalihan rekayasa
    penghargaan juara prestasi kesepakatan penandatanganan inovasi program aksi gerakan kampanye edukasi tips imbauan himbauan pengumuman informasi lowongan beasiswa
    stunting dbd hoaks hoax penipuan klaim arak-arakan kirab pemutihan penghapusan penimbangan pemberlakuan perpanjangan relawan pelepasan wisuda khitan operasi turnamen liga nobar
    panen penanaman penghijauan wisata kuliner mural ktp ktp-el kk kia akta pajak pbb bansos sembako
    selamat dirgahayu duka belasungkawa ucapan penyembelihan kurban qurban donasi pengumpulan penjemputan pengadaan penyusunan pembahasan sidang paripurna
    forum konsultasi asistensi pendampingan pembinaan studi magang ppdb spmb pemilihan seleksi rekrutmen
  `),
);

/** Hazards: the matter of a warning, elsewhere often only its background. */
export const hazards = new Set(
  wordList(
    'banjir kebakaran longsor gempa gelombang hujan angin cuaca asap pohon tsunami erupsi genangan rob kekeringan kabut badai puting longsoran potensi bencana siaga buaya karhutla',
  ),
);

/** Too wide to be the matter alone: "giat Bapak Lurah", "kegiatan ini". */
export const wideEvents = new Set(
  wordList(`kegiatan acara giat program aksi informasi pengumuman layanan pelayanan kerja`),
);

/** Verbs that say that something is held: their object is the matter. */
export const holdingVerbs = new Set(
  wordList(`melaksanakan melaksanaan menggelar mengadakan melakukan menyelenggarakan menghadiri mengikuti membuka meresmikan memberikan menyerahkan menyalurkan membagikan mengajak
    mengimbau menghimbau meninjau meluncurkan luncurkan gelar lakukan adakan laksanakan hadiri ikuti menerima meraih mendapat dilaksanakan diadakan digelar diselenggarakan
    melantik membangun memperbaiki membersihkan memberhentikan membahas menyosialisasikan mensosialisasikan memfasilitasi memantau memeriksa saksikan hadirilah`),
);

/** Words of cheer that tell no matter: a post of these alone has no "apa". */
export const cheer = new Set(
  wordList(`
    tetap semangat terus berkarya bangsa negara untuk bersama kita bisa salam hebat juara maju jaya merdeka luar biasa alhamdulillah lancar sukses mantap keren aamiin amin
    melayani bekerja kerja keras cerdas tuntas puas rakyat cintai melangkah tulus ikhlas tangguh tumbuh hasil sepenuh perubahan ragu takut khawatir panik sungkan lupa mengabdi berbakti setia tak tanpa batas
    terbaik satu hati indonesia negeri nkri siap sehat selalu bahagia jangan kendor pantang menyerah berjuang pasti hore yuk ayo mari gaspol presisi prajawibawa
    demi dan di yang itu ini dengan ke dari pada juga saja sudah akan lebih paling sangat kami anda kamu aku saya sobat kawan pagi siang sore malam
  `),
);

/** Objects that tell nothing of the matter: "memberikan sambutan". */
export const emptyObjects = new Set(
  wordList(
    `sambutan arahan gagasan gambaran apresiasi semangat motivasi masukan penjelasan informasi keterangan bagian salah kesempatan dukungan contoh hal`,
  ),
);

/** Verbs that link, speak or think: what they take is not the matter. */
export const linkingVerbs = new Set(
  wordList(`menjadi merupakan memiliki mempunyai mengalami mencapai merasa menurut menyebut menyebutkan mengatakan menyampaikan menjelaskan menegaskan mengungkapkan menambahkan
    menuturkan berharap mengaku meminta mengingatkan menilai menyatakan memaparkan menerangkan menekankan mengapresiasi berpesan membuat mendapatkan mengetahui melihat
    mengucapkan memimpin mendampingi merespons mengantisipasi menuju menjelang menyambut memperingati mencegah
    memberitahukan menginformasikan memberitakan memohon mengenai memasuki meskipun menghadapi menunjukkan membuktikan meningkatkan mewujudkan memastikan memeriahkan menindaklanjuti menanggapi menghindari mengurangi mengusap mengkhianati mengharap mengharapkan memakai menggunakan membawa mengenakan menjaga mendukung`),
);
