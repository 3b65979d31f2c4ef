import { wordList } from '../../../../bahasa/data/word-list';

// Gathered by hand on 2026-11-22 from what kelurahan, kecamatan, puskesmas and dinas write about most.

/** Words that government posts put together into tags. Only a tag that consists of them alone is taken apart. */
export const frequentWords: ReadonlySet<string> = new Set(
  wordList(`
    abadi acara adat aduan agama agenda air aja akademi akan akrab aksara aksi aktif alam alami alat aman anak anda anggaran anggota angkatan antar
    antre antrean anti aparatur apel api apotek arsip artikel asap asik asli asri atas atau atlet aturan audit ayah ayo
    bahagia bahari bahasa bahaya baik balai balita bangga bangkit bangsa bangun bangunan banjir bantu bantuan bapak barat baru basah batik bawah bayar
    bayi beasiswa bebas bedah bela belajar bencana benih berani beras berbagi berbakti berdaya berdoa beribu beriman berita berjaya berkah berkarya
    berkarakter berkelanjutan berkembang berkualitas bermartabat bermasker bersama bersatu berseri bersih bersinar bersinergi bersyukur berprestasi
    besar bersepeda biar bidan bijak bina bisa bisnis bocah budaya buka buku bulan bumi buruh cagar cantik cara cegah cepat cerdas ceria cerita cinta
    cipta cuaca cuci daerah daftar dalam damai dana dapur darah darurat dasar data datang daun daya debat demi demokrasi dengan depan desa destinasi
    dewan dialog digital diskusi disiplin disabilitas dokter donasi donor dosis dua duka dukung dunia edukasi ekonomi emas empat energi era esok
    fakta festival film forum fakir gabung gadis gaya gedung gelar gemar gempa gemilang generasi gerak gerakan gerai gereja gizi gotong gratis guna guru
    hadir hak hari harga harapan harmonis hari haji halal hasil hati hebat hemat hidup hijau himbauan hoaks hujan hukum hutan ibadah ibu idul
    iklim ikan imbauan imunisasi inklusif indah industri indonesia info informasi informatif ingat ini inovasi inovatif inspirasi inspiratif integritas
    internasional investasi islam istri jadi jadwal jaga jagung jajanan jalan jaman jangan jaring jasa jaya jelas jembatan jiwa juara jujur
    kabar kabupaten kader kain kaki kampung kami kampanye kampus kandungan kantor karakter karang karena kartu karya kasih kasus kawasan kebaikan
    kebakaran kebangsaan kebangkitan kebersamaan kebersihan kebijakan kebudayaan kecamatan kecil kegiatan kehidupan kekerasan kelas keliling
    kelompok keluarga kelurahan kemajuan kemanusiaan kementerian kemerdekaan kendaraan kepala kependudukan keren kereta kerja bakti naik kerukunan kesaktian
    kesehatan kesejahteraan keselamatan kesetaraan ketahanan ketertiban ketupat keuangan kilas kinerja kini kita kisah klinik kolaborasi komitmen
    kompak komunikasi komunitas koperasi korban korupsi kota kotak kreatif kreasi kuat kuliner kunjungan kurban lahir laki lancar langit lansia lapor
    laporan lawan layak layanan lebaran lebih legenda lestari libur lindungi lingkungan listrik literasi lokal lomba luar lurah
    mahasiswa maju makan makanan makmur malam mandiri mangrove manis manusia mari maritim masa masjid masker masyarakat masuk mata matahari mawas
    melawan melayani melindungi membaca membangun memilih menanam menabung menari mengabdi mengajar menjaga menuju menyambut merah merdeka merajut
    meriah metro mewujudkan milenial minggu minum mobil mobile mode moderasi motivasi mudah mudik muda mulia murah museum musik musim musrenbang musyawarah
    nama narkoba nasional natal negara negeri nelayan niaga nikah nilai normal nusantara nyaman nyamuk obat olah olahraga ombak operasi optimis orang organisasi
    pahlawan pajak pancasila panen pangan panggung panitia pantai papan paralimpiade pariwisata parkir pasar pasien pastikan patroli patuh patuhi
    peduli pegawai pejuang pekan pekerja pelajar pelaku pelanggan pelatihan pelayanan peluang pemadam pembangunan pembelajaran pemberdayaan pemerintah
    pemerintahan pemilu pemimpin pemuda pemula penanganan pencegahan pendaftaran pendidikan pendidik penduduk pengabdian pengaduan pengawasan pengumuman
    penghargaan penghijauan pengajian pengurus penjaga penting perang perangi perayaan perempuan peringatan perintis perizinan perkasa perlindungan persatuan
    pesan pesona pesisir pesta petani peternak pilih pintar pohon posko posyandu potensi prajurit pramuka prestasi prima produk produktif profesional
    program promosi protokol proyek puasa publik pulang pulau puncak puskesmas pusat putih raga rahmat raih raja rakyat ramadan ramah rambu rapat rapi rasa
    raya rayakan royong razia reformasi relawan religi remaja resep responsif ribu rindu ruang rukun rumah rutin sahabat sahur saja salam salat sambut sampah
    santri santun sapa sarana satu saya sedekah segar sehat sejahtera sejarah sekarang sekolah selalu selamat selatan semangat semarak sembako sembuh
    sembilan semua senam seni sentosa senyum senyuman sepeda seribu serentak serumpun siaga siap siaran sigap silaturahmi simpati sinergi sinergitas
    singgah siswa solidaritas solusi sosial sosialisasi stop stunting suara suami sukses sumber sumpah sungai susu syukur
    jarak pakai kartini dirgahayu berubah perubahan cegah ruwat jumpa dusun gubernur bupati camat walikota presiden jaksa agung kejaksaan polisi presisi kepolisian tentara perwira dinas badan bagian bidang seksi
    corona coronavirus pandemi gugus distancing sekda rembuk rakor gebyar semai senja lampu terbit tanggung jawab terjaga tuntaskan usir gencar
    ayam kambing lele kelapa sawit sagu timah lada kopi teh jeruk pisang kebun sawah ladang irigasi pupuk bibit nelayan kapal dermaga bandara
    pelabuhan terminal halte trotoar taman alun monumen tugu candi benteng makam ziarah hadroh rebana qasidah marawis maulid isra mikraj muharram hijriah
    zakat infak wakaf sunatan khitan pengantin keluarga berencana kontrasepsi gizi protein telur asi eksklusif tumbang kembang balita bumil remaja putri
    donor plasma skrining tensi diabetes hipertensi jantung kanker tuberkulosis malaria rabies campak polio difteri imun dewasa cek periksa obati
    sapi domba ternak pupuk kompos daur kantong plastik botol kertas bank pilah kelola kurangi gunakan buang tempatnya selokan drainase gorong parit
    kerukunan tetangga rukun siskamling ronda pos kamling linmas sigap tanggap evakuasi pengungsian logistik dapur umum gotong longsor puting beliung
    angin kencang cuaca ekstrem gelombang tinggi pasang rob karhutla kebakaran hutan lahan kering
    taat tahan tahun taman tanah tanam tanaman tangan tanggap tangguh tani tanpa tari tarian teknologi telaga teladan teman tenaga tengah tepat terang
    terbaik terbuka tercinta terdepan terima terkini terpadu tertib tetap tiga tilang timur tingkatkan tokoh toleransi tradisi tradisional transformasi
    transparan transportasi tuan tugas tuli tumbuh tuntas turnamen tersenyum uang ulang umat umum undang unggul universal untuk upacara usaha utara utama
    vaksin vaksinasi virus wajib waktu wanita warga waris wawasan wali wilayah wirausaha wisata wisatawan wujudkan yang yatim yuk zaman zero zona
    dilarang dibuka ditutup sementara layani kawal jumantik imun pengungsi sekitar kepada para bagi pada oleh akses lanjut usia rentan
    covid wartawan pers santunan takwa kemarau banjiran jentik kesiapsiagaan otonomi keterbukaan literatur perhubungan lalu lintas
  `),
);

/** Short forms as a tag writes them. */
export const shortForms: ReadonlyMap<string, string> = new Map(
  wordList(`
    HUT RI KB ASN PNS PKK KKN UMKM TNI Polri Korpri BPBD BMKG BNPB BPJS PMI DPRD APBD APBN PBB KTP KIA PAUD TK SD SMP SMA SMK MTQ STQ MBG PKH BLT BUMD
    BUMDes DBD HIV TBC WBK WBBM KPU RSUD RSUP MPP PPKM PSBB SIM STNK SPBU PGRI KKG PON Porprov Porkot Popda Posbindu Germas Harkitnas Hardiknas Harganas
    Haornas Hakordia Hakteknas HPN HPSN HGN HKN HANI HAN HAB PSN
    Diskominfo Kominfo Dinkes Dinsos Disdik Disdukcapil Dukcapil Dishub Disnaker Dispar Dispora Damkar Satpol Satlinmas Linmas Bappeda Bapenda Bawaslu
    Basarnas Pemkot Pemkab Pemprov Pemda Pemdes Polres Polresta Polsek Polda Kodim Koramil Bhabinkamtibmas Babinsa Kamtibmas Dekranasda Humas Pilkada
    Kemenkes Kemenag Kemendagri Kemendes Kemensos Gempur Prokes Bansos Kejari Kejati Sekda Setda Wakil Wako Jabar Jatim Jateng Babel Sumsel Sumbar Sumut Sulsel
    Kaltim Kaltara Kalbar Kalsel Kalteng DIY DKI NTT NTB Tangsel Pangkalpinang Tanjungpinang Lubuklinggau
  `).map((form) => [form.toLowerCase(), form]),
);

/** Days and months, which keep their capital in a sentence. */
export const calendarNames: ReadonlySet<string> = new Set(
  wordList(`
    senin selasa rabu kamis jumat sabtu minggu ahad januari februari maret april mei juni juli agustus september oktober november desember
    indonesia pancasila ramadan natal nusantara islam
  `),
);
