import { wordList } from '../../../../bahasa/data/word-list';

/*
 * Nouns and other words that follow the prepositions "di" and "ke", where the form written as one word is no word of its own.
 * From counts of both spellings in edited press texts of the data set CLICK-ID (CC BY 4.0): at least 4 times apart and
 * at least 12 times as often as joined; read and thinned by hand, with places of local government added.
 */

const afterBoth = wordList(`
    abad acara air ajang akademi akhir akhirat akun alam alamat aliran alun-alun antara apartemen aplikasi apotek arah area areal arena aspek
    asrama atap atas aula awal babak badan bahu baju balai balaikota bandara bank bantaran banyak barat baris barisan basecamp bawah beberapa
    belahan belakang benak bendungan bengkel beranda berbagai bibir bidang bilangan bioskop bukit buku bulan bumi bundaran butik cagar daerah
    dahi dalam danau dapur darat dasar dekat depan deretan dermaga desa destinasi dewan dinas dinding distrik divisi drainase dunia dusun embung
    emperan era fase fasilitas festival final fitur forum gapura garasi gedung gelaran gerai gerbang gereja gor grup gudang gunung hadapan
    halaman halte hari hilir hotel hutan industri instagram instansi internet istana jagat jajaran jalan jalur jantung jaringan jejaring
    jembatan jendela jenjang jurang jurnal kabin kabupaten kafe kaki kalangan kalender kamar kamera kampung kampus kanal kanan kancah kantin
    kantor kapal kasur kasus kategori kawasan kebun kecamatan kedai kedalaman kediaman kehidupan kejaksaan kejauhan kejuaraan kelas kelenteng
    kelompok keluarga kelurahan kementerian kendaraan kepala kepolisian keramaian kereta kerumunan kesempatan kilometer kios kiri kisaran klinik
    kodim kolam kolom kolong komisi kompetisi komplek kompleks konferensi konser koramil koridor kota kotak kuartal kubu kuburan kulit kulkas
    kursi laboratorium ladang lahan lajur laman lambung landasan langit lantai lapak lapangan latihan laut layanan layar leher lemari lembaga
    lembah lengan lereng level lidah lingkaran lingkungan lingkup linimasa lintasan lobi lokasi loket lorong lubang madrasah majalah makam
    makodim malam mana mancanegara mapolres mapolsek markas masa masjid maskapai mata medan media medsos menit mesin militer minggu mobil momen
    motor mpp mulut musala museum mushola musholla musim negara negeri nomor otak otoritas pabrik padang pagi pameran panggung pangkalan
    pangkuan pantai paripurna parit parkiran parlemen partai pasal pasar pasaran paud pedalaman pedesaan pegunungan pekan pekarangan pekerjaan
    pekuburan pelabuhan pelaminan pelataran pelipis pelosok pelupuk pemakaman pemerintah pemerintahan pemilihan pendapa pendopo pengadilan
    penghujung pengujung pengungsian penjuru pentas penyidikan perairan perangkat perbankan perbatasan perdagangan perempatan perguruan
    peringkat periode perjalanan perkebunan perkotaan perlintasan permukaan permukiman persidangan persimpangan pertahanan pertandingan
    pertarungan pertemuan pertengahan perumahan perusahaan perut pesantren pesawat pesisir pesta peta pihak pinggir pinggiran pintu platform
    podium pojok polindes pondok ponsel posisi poskesdes posko postingan posyandu properti provinsi proyek publik pulau puncak punggung pusat
    puskesmas pustu putaran radio ranah rapat rekening rentang republik restoran rsu rsud ruang ruangan ruas rumah rusun rusunawa rutan salon
    saluran samping samsat sana sanalah sanggar sawah sdn seantero sebagian sebelah seberang sebuah segala sejumlah sekeliling sekitar sekitaran
    sekolah sekretariat sektor sekujur sela-sela selasar selatan selokan seluruh semester sepakbola sepanjang seputar seputaran serambi sesi
    setiap simpang sini sisi sistem situ situs sma sman smk smp smpn sofa sore stadion stasiun studio suatu sudut sumur sungai supermarket surat
    surau surga tahap tahun taman tanah tangan tangga televisi telinga tempat tenda tengah tepi tepian teras terminal tiang tim tingkat titik
    toilet toko tpa tps tpu triwulan trotoar tubuh tugu tulang turnamen twitter udara ujung universitas urutan usia utara video vihara waduk
    wajah waktu warung website wilayah yurisdiksi zaman zona
`);

/**
 * Left out on purpose, since the joined form is a word of its own: dibalik, dimuka, disela, dikali, dilap, dilanggar, ditembok, disampul,
 * dipenjara.
 */
export const afterDi: ReadonlySet<string> = new Set([
  ...afterBoth,
  ...wordList(`
    angka bagian bus daratan dataran delapan dua empat enam gang jalanan jari kami kedua kemudian ketiga kita lain lapas lima luar masyarakat
    papan pelayanan pendidikan polres polsek pos saat satu semua siang sumber tahanan tanggal tiap tiga tujuh umur unit
  `),
]);

/** Left out on purpose: keluar, kejari, kemeja, keranjang, kejam, kelab, kependidikan, kepelayanan, kesatu and the other ordinals. */
export const afterKe: ReadonlySet<string> = new Set([
  ...afterBoth,
  ...wordList(`
    beliau dokter hadirat kami kita konsumen korban masyarakat mereka muka pelanggan penjara penyidik petugas polisi presiden warga
  `),
]);
