import { wordList } from './word-list';

/** "secara resmi" tells nothing that a citizen can use. */
export const emptyManners = new Set(
  wordList(`simbolis simbolik resmi langsung umum khusus keseluruhan rutin maksimal optimal nasional berkala ekonomi hukum sah penuh total aktif pribadi virtual daring online serentak
    khidmat sederhana meriah baik bersamaan bersama-sama masif menyeluruh signifikan tidak luas merata terus-menerus kesiapan kebetulan sengaja otomatis kasat kasatmata garis kualitas kuantitas tegas
    rinci singkat jelas nyata cepat tepat mudah berkelanjutan berkesinambungan konsisten konkret konkrit kontinu komprehensif intensif profesional bijak bijaksana kompak kekeluargaan lancar tertib aman sehat
    adil transparan akuntabel objektif geografis administratif administrasi historis statistik faktual swadaya moral mental fisik teknis sosial finansial lisan lebih sukarela kreatif inovatif santun humanis
    lokal internasional global perlahan drastis tiba-tiba mendadak optimum bertanggung tulus ikhlas lahir lengkap detail periodik teratur seksama saksama hati-hati bersih luar de`),
);

/** Words that tell of steps, conditions, channels or what is served. */
export const mannerWords =
  'syarat persyaratan syaratnya ketentuan ketentuannya kriteria kriterianya prosedur prosedurnya tahapan tahapannya alur alurnya caranya langkahnya tatacara mekanisme mekanismenya rangkaian materi materinya dialihkan menghubungi hadiahnya melampirkan bertahap bergiliran bergantian bergilir door-to-door tracing undian doorprize simulasi demonstrasi hotline formulirnya rute jemput tatap kuis menyisir menyusuri berkeliling wawancara gerilya estafet';

/** A condition only after "wajib", "cukup" and the like: "wajib membawa KTP asli". */
export const proofVerbs =
  'membawa menunjukkan mengisi menyerahkan menyertakan mengunggah mendaftar menggunakan mengenakan melunasi memakai mengirim mengirimkan mencantumkan mengumpulkan memiliki mengajukan melengkapi berusia berdomisili memperlihatkan menyiapkan dibawa diisi dibayar';
export const proofOpeners = new Set(
  wordList(
    `dengan wajib cukup harap mohon silakan silahkan harus sambil diwajibkan diminta selalu perlu dan datang hanya tinggal diharapkan dimohon bersedia`,
  ),
);

/** What a call to act begins with: a step the reader is asked to take. */
export const stepVerbs = new Set(
  wordList(
    `daftar mendaftar daftarkan bawa siapkan isi unduh kunjungi pilih klik scan pindai gunakan hindari matikan tampung lapor laporkan cek minum konsumsi kompres potong campur diamkan letakkan masukkan jemur saring datang datangi abaikan simpan jauhi
    rebus kuras bilas cuci pesan transfer kirim kirimkan serahkan konfirmasi ambil pakai kenakan periksa pastikan tutup perbaiki buka`,
  ),
);

/** More of them, which are steps only: "tunjukkan kartu", "rendam sepuluh menit". */
export const moreSteps =
  'tunjukkan tukarkan lampirkan salurkan pakaikan naikkan ikat dinginkan setor setorkan telepon telpon telp ganti tanyakan cantumkan ketik chat japri jauhkan cabut lepas rendam oleskan seduh tambahkan aduk goreng kukus siram semprot gosok keringkan gunting lipat unggah upload instal pasang nonaktifkan blokir login pencet tekan lunasi ajukan mampir merapat naik ubur kubur taburkan hapus segel bungkus angkat duduk pegang sentuh lindungi tutupi hubungi';

/** Before a step inside a sentence: "tetap waspada dan hindari pohon", "silakan datang". */
export const stepOpeners = new Set(
  wordList(
    `dan lalu kemudian serta silakan silahkan segera atau cukup langsung bisa dapat wajib harap mohon dengan lupa tinggal dulu terus diminta sila monggo mangga`,
  ),
);

/** Steps that need such an opener to be one: "buka", "tutup" and "datang" have other uses at the head of a sentence. */
export const openedSteps = new Set(
  wordList(
    `datang datangi pesan ambil pakai periksa pastikan tutup buka naik tekan duduk hapus angkat pegang mampir lindungi ganti chat telepon cek saring lepas`,
  ),
);

/** What a step does not ask for: the way to read on, or to follow an account. */
export const readingOn = new Set(
  wordList(
    `selengkapnya lengkapnya info informasi keterangan infografis infografik bio caption video foto berita artikel follow subscribe instagram youtube sampahmu sharing postingan unggahan`,
  ),
);

/** What is handed out beside the main matter. */
export const gifts = new Set(
  wordList(
    `snack makanan minuman masker vitamin telur susu bibit kartu buku modal uang hadiah sertifikat piagam souvenir suvenir cenderamata doorprize makan sembako paket alat kaos obat konsumsi transportasi perlengkapan
    bekal materi pelatihan pendampingan bubur biskuit diskon potongan cashback santunan kursi tenda bus shuttle penginapan`,
  ),
);

/** What an organiser sends into the field. */
export const forces = new Set(
  wordList(
    `tenaga tim personel personil petugas alat armada unit ekskavator eskavator mobil truk perahu kapal helikopter pompa anjing drone relawan dokter perawat ambulans ambulan mesin traktor tangki kendaraan chainsaw`,
  ),
);

/** Where a service is reached, after "di", "ke" or "pada". */
export const channels = new Set(
  wordList(
    `aplikasi laman website situs portal tautan link loket nomor hotline formulir whatsapp wa minimarket atm barcode qr qris email surel`,
  ),
);

/** What can be done there. */
export const reachedVerbs =
  'dicek diakses diunduh diambil didapat didapatkan dilakukan diperoleh ditukar ditukarkan dibayar dibayarkan dilaporkan ditanyakan dikirim dikirimkan dibeli dipesan diurus dikumpulkan diserahkan diantar didaftarkan dicetak diajukan disetor';

/** How a fraud or a false message works. */
export const tricks =
  'modus modusnya mengaku mengaku-ngaku mengatasnamakan berkedok mencatut berpura-pura pura-pura menyamar iming-iming otp';

/** With what something is done: "menyedot air dengan pompa". */
export const tools = new Set(
  wordList(
    `pompa selang air sabun karung terpal gerobak cangkul sapu gergaji ember perahu rakit drone mesin mobil motor sepeda truk botol kapur disinfektan disenfektan semprotan tangga tali pasir semen aspal alat timbangan tablet laptop gawai
    ponsel kamera qr barcode kupon sistem aplikasi metode teknik`,
  ),
);
