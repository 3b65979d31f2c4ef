import { wordList } from '../../bahasa/data/word-list';
import type { Jenis } from '../../draft/jenis';

export interface Cue {
  jenis: Jenis;
  /** 4 nearly proves it, 1 is a hint. */
  weight: number;
  /** The words that must follow the first one; none for a single word. */
  rest: readonly string[];
  /** It counts only as the first word of a sentence: "Jaga kebersihan", not "petugas jaga". */
  isOpener: boolean;
}

/** Single words that speak for a kind of post; with ^ only at the head of a sentence. */
const words: [Jenis, number, string][] = [
  ['peringatan', 4, 'waspada waspadai awas'],
  ['peringatan', 3, 'bmkg pvmbg tsunami erupsi gempa tumbang berpotensi modus mengatasnamakan'],
  [
    'peringatan',
    2,
    'siaga longsor banjir rob genangan tergenang karhutla ekstrem lebat tersendat macet padat penipuan kebakaran',
  ],
  ['klarifikasi', 5, 'hoaks hoax klarifikasi disinformasi misinformasi tabayun'],
  ['klarifikasi', 3, 'luruskan meluruskan diluruskan pelurusan bohong'],
  ['klarifikasi', 2, 'klaim beredar'],
  ['ucapan', 5, 'dirgahayu belasungkawa berduka berdukacita innalillahi marhaban'],
  ['ucapan', 4, 'mengucapkan'],
  ['ucapan', 2, 'ucapan semoga'],
  ['undangan', 4, 'hadirilah ^hadiri saksikan saksikanlah mengundang ^undangan ikutilah diundang'],
  ['undangan', 3, 'daftarkan ^meriahkan ^ramaikan ^catat ^ikuti'],
  [
    'layanan',
    3,
    'loket persyaratan antrean antrian pemadaman terhenti gangguan melayani samsat samling dihentikan jadwal',
  ],
  ['layanan', 3, 'posko gerai'],
  [
    'layanan',
    2,
    'layanan pelayanan syarat pendaftaran perekaman padam ditutup dialihkan tersedia pengalihan kuota tutup',
  ],
  ['layanan', 1, 'ktp ktp-el e-ktp kk kia akta pajak stnk sim pbb gratis operasional bansos pencairan'],
  ['imbauan', 4, 'mengimbau menghimbau diimbau dihimbau imbauan himbauan'],
  [
    'imbauan',
    3,
    'ayo mari yuk yok hindari patuhi dilarang stop ^jaga ^tetap ^selalu ^pastikan ^gunakan ^pakai ^kurangi ^lindungi ^cegah ^buang ^terapkan ^matikan ^ingat ^laporkan',
  ],
  ['imbauan', 2, 'jangan mohon dimohon harap diharap diharapkan wajib'],
  ['imbauan', 3, 'mengajak ajak'],
  ['edukasi', 3, '^apa ^mengapa ^kenapa ^cara ^tahu pentingnya'],
  ['edukasi', 4, 'tips tahukah pengertian ciri-ciri gejalanya mengenal kenali'],
  ['edukasi', 2, 'infografis infografisnya gejala manfaat penyebab yaitu ialah bahaya'],
  ['edukasi', 1, 'adalah bagaimana cara merupakan'],
  ['promosi', 4, 'diskon promo oleh-oleh nikmati'],
  ['promosi', 3, 'wisata kuliner destinasi pesona keindahan eksotis lezat'],
  ['promosi', 2, 'produk kerajinan batik khas bersejarah wisatawan mural'],
  ['promosi', 1, 'umkm bazar harga'],
  [
    'kegiatan',
    3,
    `melaksanakan melaksanaan menggelar gelar mengadakan menghadiri melakukan giat menyelenggarakan meninjau menyerahkan digelar melantik dihadiri didampingi
    meresmikan menyalurkan membagikan menyambangi memantau mengevakuasi menertibkan lakukan laksanakan bagikan salurkan`,
  ],
  [
    'kegiatan',
    2,
    `dilaksanakan diadakan diselenggarakan berlangsung mengikuti menerima meluncurkan monitoring pemantauan pengecekan mengunjungi kunjungi berkunjung memimpin
    membersihkan membahas membuka dilantik diikuti bersama-sama bertempat turun tinjau hadiri pembinaan razia`,
  ],
  [
    'kegiatan',
    1,
    'kegiatan acara pengamanan peringatan perayaan pelatihan rapat kunjungan penyerahan pemberian pembagian bakti pelaksanaan rangkaian lomba',
  ],
  ['lainnya', 4, 'penghargaan anugerah medali predikat'],
  [
    'lainnya',
    2,
    `mencatat tercatat mengapresiasi menyebut menyatakan mengatakan menegaskan mengungkapkan mengaku bakal berupaya memastikan optimistis`,
  ],
  [
    'lainnya',
    3,
    `menargetkan berencana menilai menetapkan mengumumkan mengusulkan menganggarkan mengalokasikan digagas menggagas menyesalkan menyayangkan mendesak menolak memutuskan
    mengkritik menyoroti mewacanakan merencanakan mencanangkan`,
  ],
  [
    'lainnya',
    2,
    'apbd anggaran kebijakan ranperda perda persen prestasi juara kuartal inflasi investasi statistik komitmen arahan target capaian',
  ],
  ['peringatan', 3, '^hati-hati'],
  ['klarifikasi', 3, 'palsu'],
  ['undangan', 4, 'lowongan'],
  ['undangan', 2, 'rekrutmen lamaran seleksi'],
  ['layanan', 2, 'urus mengurus imunisasi ^perbaikan ^pembagian'],
  ['layanan', 1, 'libur ^pengumuman bawa'],
  [
    'imbauan',
    3,
    '^bijak ^hemat ^sudahkah ^segera ^saring ^biasakan ^siapkan ^bersihkan ^kenakan ^kendalikan ^lestarikan ^taati ^dukung ^wujudkan ^sukseskan ^tunda ^awasi ^rawat',
  ],
  ['undangan', 3, 'ditunggu'],
  ['edukasi', 4, 'mitos'],
  ['edukasi', 3, 'tanda-tanda ^perbedaan ^gejala ^manfaat ^sejarah'],
  ['promosi', 3, 'gurih legendaris camilan nikmat segar'],
  ['promosi', 1, 'cocok buatan bersantai'],
  ['layanan', 2, 'legalisir'],
  ['promosi', 3, 'indahnya mampir panorama cicipi'],
  ['kegiatan', 3, 'berbagi apel upacara'],
  ['kegiatan', 2, 'suasana keseruan dokumentasi potret'],
];

/** Phrases; each stands for itself, whatever its single words say. */
const phrases: [Jenis, number, string][] = [
  ['undangan', 3, 'kembali hadir|sampai jumpa|besok ada|besok akan|open call'],
  ['promosi', 3, 'sudah coba|sudah pernah'],
  ['layanan', 2, 'mulai besok|jadwal truk'],
  ['kegiatan', 3, 'serah terima|pisah sambut|kerja bakti|gotong royong'],
  [
    'peringatan',
    4,
    'peringatan dini|info banjir|ketinggian air|tinggi air|gelombang tinggi|angin kencang|hujan lebat|cuaca ekstrem|pohon tumbang|kabut asap|debit air|muka air|lalu lintas padat|arus lalu|banjir rob',
  ],
  [
    'peringatan',
    3,
    'angin puting|jalan licin|hati-hati terhadap|hati-hati penipuan|waspada penipuan|kualitas udara|air pasang|status siaga',
  ],
  [
    'klarifikasi',
    5,
    'tidak benar|akun palsu|bukan akun|tidaklah benar|kabar bohong|berita bohong|informasi palsu|tdk benar|bukan berasal dari|salah dan menyesatkan',
  ],
  [
    'ucapan',
    5,
    'selamat hari|selamat dan sukses|selamat ulang|selamat tahun|selamat idul|selamat idulfitri|selamat natal|selamat menunaikan|selamat merayakan|selamat memperingati|selamat atas|selamat kepada|selamat berpuasa|selamat menjalankan|turut berduka|minal aidin|mohon maaf lahir|selamat jalan|selamat hut|selamat waisak|selamat nyepi|selamat imlek',
  ],
  ['ucapan', 3, 'terima kasih'],
  [
    'undangan',
    4,
    'jangan lewatkan|jangan sampai ketinggalan|save the date|catat tanggalnya|mari bergabung|yuk ikut|ayo ikut|yuk ikuti|ayo ikuti|yuk hadir|yuk hadiri|tunggu tanggal|ayo hadir|yuk datang|ayo datang|yuk ramaikan|datang dan|segera daftar|segera hadir|telah dibuka pendaftaran|pendaftaran dibuka|dibuka untuk umum|terbuka untuk umum|open recruitment|open call|mengharap kehadiran|kehadiran bapak|nantikan',
  ],
  [
    'layanan',
    4,
    'jam layanan|jam pelayanan|jam buka|jam operasional|jadwal layanan|jadwal pelayanan|sim keliling|samsat keliling|mobil keliling|ktp keliling|aliran air|air bersih terhenti|pengalihan arus|rekayasa lalu|perbaikan pipa|tidak dipungut|ditutup sementara|mati lampu|dihentikan sementara|dihentikan sementara|membuka layanan|membuka pelayanan|membuka posko|buka layanan|pelayanan keliling|jemput bola|layanan pengaduan|cara mengurus|syarat dan|mohon maaf|jalur alternatif|dibuka kembali|tetap buka|tutup sementara|pemeliharaan jaringan',
  ],
  [
    'layanan',
    3,
    'pelayanan ktp|layanan ktp|layanan perekaman|cek kesehatan|pendaftaran online|penyaluran bansos|jadwal vaksinasi',
  ],
  [
    'imbauan',
    4,
    'jangan lupa|diminta untuk|diharapkan untuk|tetap patuhi|mari jaga|mari kita|ayo jaga|ayo kita|yuk kita|jangan membuang|jangan ragu|jangan takut|jangan khawatir|jangan tunda|jangan sampai|jangan panik|jangan mudah|tidak membakar|tidak membuang',
  ],
  [
    'edukasi',
    4,
    'apa itu|tahukah kamu|tahukah anda|tahu gak|cara mencegah|cara mengatasi|cara menjaga|langkah mencegah|langkah mudah|perlu diketahui|yuk kenali|yuk kenal|fakta tentang|sejarah singkat|beda antara|bagaimana cara',
  ],
  [
    'promosi',
    4,
    'yuk berkunjung|ayo berkunjung|yuk kunjungi|ayo kunjungi|ayo belanja|yuk belanja|buka setiap|khas daerah|produk lokal|tempat wisata|objek wisata|spot foto|desa wisata|mulai rp|harga mulai',
  ],
  [
    'lainnya',
    5,
    'meraih penghargaan|raih penghargaan|menerima penghargaan|terima penghargaan|mendapat penghargaan|meraih predikat|raih predikat|meraih juara|raih juara|raih opini|meraih opini|opini wtp|wajar tanpa|meraih medali|raih medali|meraih peringkat|masuk nominasi|meraih prestasi',
  ],
  [
    'lainnya',
    4,
    'kasus positif|kasus terkonfirmasi|kasus aktif|pasien sembuh|zona kuning|zona merah|zona oranye|zona hijau|update data|data per|per tanggal|berdasarkan data|jumlah penduduk|tahun anggaran|pertumbuhan ekonomi|menjadi contoh|jadi contoh|baru saja menerima|akan meminta|akan menindak|akan mengkaji|akan mengusulkan',
  ],
];

function compile(): ReadonlyMap<string, readonly Cue[]> {
  const all = new Map<string, Cue[]>();
  const add = (text: string, jenis: Jenis, weight: number) => {
    const [first = '', ...rest] = text.replace('^', '').split(' ');
    all.set(first, [...(all.get(first) ?? []), { jenis, weight, rest, isOpener: text.startsWith('^') }]);
  };
  for (const [jenis, weight, block] of words) for (const word of wordList(block)) add(word, jenis, weight);
  for (const [jenis, weight, block] of phrases) for (const phrase of block.split('|')) add(phrase, jenis, weight);
  // The longest first: a phrase speaks instead of its first word.
  for (const cues of all.values()) cues.sort((a, b) => b.rest.length - a.rest.length);
  return all;
}

/** First word -> what it may speak for. */
export const cueWords = compile();

/** After "akan" these announce what is still to come. */
export const comingVerbs = new Set(
  wordList(
    'ada digelar dilaksanakan diadakan diselenggarakan melaksanakan menggelar mengadakan menyelenggarakan berlangsung hadir dipusatkan dibuka memperingati dimeriahkan',
  ),
);

/** Words that open a purpose, a cause or a side matter: "agar tidak banjir", "korban banjir", "cegah hoaks" decide no kind. */
export const sideMatters = new Set(
  wordList(
    `agar supaya guna demi untuk mencegah cegah antisipasi mengantisipasi menghadapi penanganan pengendalian pencegahan penanggulangan korban bantuan pasca simulasi akibat karena
    rawan terhindar bebas dampak rangka anti menyebarkan sebarkan menyebar percaya terpengaruh tangkal menangkal melawan bahaya edukasi sosialisasi pelatihan bertujuan mengatasi menangani terdampak memperingati dalam sehingga`,
  ),
);
