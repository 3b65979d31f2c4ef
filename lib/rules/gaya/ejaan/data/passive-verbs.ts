import { wordList } from '../../../../bahasa/data/word-list';

/*
 * What follows the passive prefix "di-". From counts of both spellings in edited press texts of the data set CLICK-ID (CC BY 4.0):
 * at least 3 times joined and at least 30 times as often as apart; read and thinned by hand, with verbs of local government added.
 * Verbs in a consonant and "-kan" are known by their ending and do not stand here.
 */

/** Verbs that cannot be a noun after the preposition "di". */
export const passiveVerbs: ReadonlySet<string> = new Set(
  wordList(`
    abadikan abaikan acungi adakan adili adukan agendakan ajak ajari ajukan akhiri akomodir akses akui akumulasikan alami alokasikan amati ambil
    amini ampuni amuk ancam anggap angkat angkut aniaya anugerahi anulir anut apit aplikasikan artikan asosiasikan asuh asumsikan atasi atur
    awaki awali awasi baca bacakan bacok bagi bagikan bahas bajak bakar balas balut banderol banggakan bangun banjiri bantah bantai bantu
    barengi basahi batasi bawa bawakan bayangi bayar bebani bekali bekap bekuk bekukan beli belikan benahi benci berangus berantas berdayakan
    berhentikan beri berikan beritahu beritakan berlakukan biasakan biayai bicarakan bidik bikin bilang bimbing bina bintangi blokir bonceng
    bongkar borgol borong boyong buang buat budidayakan buktikan bukukan bungkam bungkus bunuh bunyikan cabuli cabut cangkul capai cari carikan
    catat cecar cegah cegat cek cekal cemooh ceritakan cermati cerna cicil cicipi ciduk cintai ciptakan cium ciumi coret cuci cukur culik curi
    curigai dakwakan dalami dambakan dampingi danai dandani dapati dapuk dasari datangi dedikasikan definisikan dekati dengar derek desak
    dirikan diskusikan doakan dorong duduki duga dukung ejek emban fungsikan gadaikan gagas gali gandeng gandrungi ganti gantikan gantung garap
    garisbawahi gawangi gelandang gelorakan gemari genggam genjot gerebek geser gigit giring godok goreng grebek gubris gugat gunakan guncang
    gusur guyur habisi hadapi hadiahi hadiri hajar halangi halau hampiri hantam hantui hapus hargai helat hentikan hiasi hibur himbau himpun
    hindari hiraukan hirup hitung hormati hubungi hujani hujat huni idap idolakan ikat ikuti ikutsertakan imbangi imbau implementasikan incar
    informasikan injak instruksikan integrasikan intip investasikan iringi isikan isukan jadikan jaga jagokan jahit jajakan jajaki jalani jalin
    jamas jamin jangkau janjikan jatuhi jawab jebol jelajahi jemput jenguk jepit jerat jual juluki jumpai junjung kafani kagumi kaji kantongi
    karuniai katakan kategorikan kawal kawini kebiri kebut kecam kecualikan kehendaki kejar kelilingi kelola kemas kembalikan kemudikan
    kemukakan kenai kenakan kenal kenali kenang kendalikan kendarai kepung kerjakan kerjasamakan keroyok keruk ketahui ketok ketuai ketuk kirim
    kirimi klaim kokang komandoi kombinasikan komentari komunikasikan kondisikan konfirmasi konsultasikan koordinasikan koordinir kordinir
    kreasikan kritisi kuasai kunjungi kupas kurangi kutip labeli labrak lahap lakoni laksanakan lakukan lalap lalui lampaui landa landasi
    langgar lansir lantik lapisi lapor larang larikan latarbelakangi latih layani lekati lempar lempari lengkapi lerai lestarikan lewati lihat
    lindungi lintasi lipat liputi lombakan lunasi majukan maklumi maknai manjakan marahi masuki menangi miliki minati minta mintai mohon motori
    muat mulai mungkiri naiki namai namakan nantikan nasihati naungi nikahi nikmati nominasikan nukil nyalakan nyanyikan nyatakan obati
    operasikan pacu padati padukan pahami pakai pakaikan paksa paksakan palsukan pandu panggang panggil pangkas pantau papah paripurnakan
    pasangi pastikan pasung patok patuhi pecah pecat pegang pekerjakan pelajari pelihara pelopori peluk pengaruhi penggal penuhi peragakan
    perangi perbaharui perbaiki perbantukan perbanyak perbarui perbesar perburuk percaya percayai percayakan percepat pergunakan perhatikan
    periksa peringati perintah perjelas perjualbelikan perkaya perketat perkirakan perkosa perkuat perlakukan perlemah perlombakan perluas
    perlukan permalukan permudah peroleh perpanjang perparah persenjatai persilakan persulit pertanyakan pertegas pertemukan petakan petik picu
    pijat pilih pimpin pinjam posisikan potong prakarsai prakirakan prediksikan presentasikan promosikan proyeksikan publikasikan pugar pukuli
    pungkiri pungut punyai putar putus ragukan rahasiakan raih rakit ramaikan rancang rangkai rangkaikan rangkum rapikan rasakan rayakan rayu
    realisasikan rebut redam rekomendasikan rekrut rencanakan resmikan respon respons restui retas rinci rindukan ringkus rintis risak rubah
    rugikan rujuk rusak sadap sadari sajikan saksikan salahartikan salahgunakan salip samakan sambangi sambut sampaikan sangkakan santap sapa
    sapu saring sasar satukan sebar sebut sederhanakan sediakan segani segel sekap selenggarakan selesaikan selidiki selimuti selingi semai
    sembelih sembunyikan semprot sempurnakan sengketakan sentuh sepakati serahterimakan serang serbu seret sertai sertakan serukan sesuaikan
    setarakan setop setor setubuhi setujui sewakan siagakan sikapi simak simpan sinergikan singgung sinyalir siram sirami sisir sitir sokong
    soroti sosialisasikan sponsori suarakan suguhi sukai sumbang suntik suruh susul susun sutradarai syukuri taati tabrak taburi tagih taksir
    takuti tampung tanam tanami tandai tandatangani tangani tanggapi tangkap tantang tanyai tanyakan tarik tawar tawari tebak tebang tebar tebus
    tekan teken tekuk tekuni telaah teladani telisik teliti telpon telusuri temani tembak tempati tempel temui temukan tenagai tendang tengarai
    tentukan tepis terangi teriaki terima terjang terpa tertawakan tiadakan tiduri tilang timbang tindaklanjuti tinggali tinggikan tinjau tipu
    tiru tiup tolak tolong tonton topang transaksikan tuding tuduh tugasi tujukan tulis tumbuhi tumpangi tunda tunggangi tunggu tunjang tunjuk
    tuntun tuntut turuti tusuk tutupi ubah ujicobakan ukur ulang ulangi umbar undang unduh unggah ungkap ungsikan upayakan uraikan urus usahakan
    usir usung utamakan utarakan utus videokan wacanakan wakili warnai wartakan waspadai wawancarai yakini
  `),
);

/** Words that are verbs and nouns: "di vaksin" is wrong before "oleh", "di proses pemilihan" is right. */
export const verbsOrNouns: ReadonlySet<string> = new Set(
  wordList(`
    adaptasi antar antisipasi apresiasi aspal banding blokade cat cetak contoh data denda desain edukasi ekspor evakuasi evaluasi fasilitasi
    foto gambar hukum identifikasi impor imunisasi inisiasi isi isolasi kepang klarifikasi konsumsi kontrol koordinasi kremasi kubur label
    lelang lepas modifikasi monitor motivasi nilai operasi panen parkir pidana prediksi produksi program promosi proses publikasi pupuk rawat
    registrasi rehab rehabilitasi rekam relokasi renovasi revitalisasi salin sanksi sensor serap sewa sidang sita skrining sosialisasi subsidi
    sulap suplai survei tabur tahan tambah tata tegur tes tindak tugas uji vaksin validasi verifikasi vonis wawancara
  `),
);
