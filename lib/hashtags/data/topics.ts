/** What a post may be about. */
export interface Topic {
  /** As the panel says it: "topik posyandu". */
  name: string;
  /** Its tags, the best first. */
  tags: readonly string[];
  /** Words or runs of words that show it, in small letters. */
  cues: readonly string[];
}

const topic = (name: string, tags: string, cues: string): Topic => ({
  name,
  tags: tags.split(' '),
  cues: cues.split(',').map((cue) => cue.trim()),
});

/**
 * What kelurahan, kecamatan, puskesmas and dinas write about, gathered by hand on 2026-11-22 from the duties that the
 * local government law gives them (UU 23/2014, annex). A narrow topic stands before the wide one that holds it.
 */
export const topics: readonly Topic[] = [
  topic('posyandu', '#Posyandu', 'posyandu, pos pelayanan terpadu, penimbangan balita, kader posyandu'),
  topic('stunting', '#CegahStunting', 'stunting, tengkes, gizi buruk, gizi kurang, gagal tumbuh'),
  topic('makan bergizi', '#MakanBergiziGratis', 'mbg, makan bergizi, sppg, makanan tambahan, pmt'),
  topic('imunisasi', '#Imunisasi', 'imunisasi, polio, campak, difteri'),
  topic('vaksinasi', '#Vaksinasi', 'vaksinasi, vaksin, divaksin, vaksinator, booster'),
  topic('covid-19', '#Covid19', 'covid-19, covid, covid19, corona, pandemi'),
  topic('demam berdarah', '#CegahDBD', 'dbd, demam berdarah, jentik, jumantik, fogging, psn, sarang nyamuk, aedes'),
  topic('tuberkulosis', '#TOSSTBC', 'tbc, tuberkulosis, tuberculosis'),
  topic('donor darah', '#DonorDarah', 'donor darah, kantong darah, pendonor, pmi'),
  topic('cek kesehatan', '#CekKesehatanGratis', 'cek kesehatan, ckg, pemeriksaan kesehatan, skrining kesehatan'),
  topic('lansia', '#LansiaSehat', 'lansia, lanjut usia, senam lansia, posbindu'),
  topic('ibu dan bayi', '#KesehatanIbuDanAnak', 'ibu hamil, bumil, kelas ibu, menyusui, asi eksklusif, ibu dan anak'),
  topic('keluarga berencana', '#KeluargaBerencana', 'keluarga berencana, kontrasepsi, kampung kb, bkkbn, pelayanan kb'),
  topic('bpjs kesehatan', '#BPJSKesehatan', 'bpjs, jkn, jkn-kis'),
  topic('kesehatan jiwa', '#KesehatanJiwa', 'kesehatan jiwa, kesehatan mental, odgj'),
  topic('germas', '#Germas #HidupSehat', 'germas, hidup sehat, phbs, kesehatan masyarakat'),
  topic('air bersih', '#AirBersih', 'pdam, air bersih, perumdam, krisis air'),
  topic('sanitasi', '#StopBABS', 'jamban, babs, sanitasi, septic tank, odf'),
  topic('sampah', '#KelolaSampah', 'sampah, bank sampah, tps 3r, kompos, daur ulang'),
  topic('kerja bakti', '#KerjaBakti #GotongRoyong', 'kerja bakti, bekerja bakti, gotong royong, bersih-bersih, korve'),
  topic(
    'penghijauan',
    '#TanamPohon',
    'penanaman pohon, menanam pohon, bibit pohon, tanam pohon, penghijauan, mangrove, adiwiyata',
  ),
  topic('banjir', '#SiagaBanjir', 'banjir, genangan, luapan, rob, tanggul'),
  topic('kebakaran', '#CegahKebakaran', 'kebakaran, damkar, pemadam, karhutla, terbakar'),
  topic('cuaca', '#WaspadaCuaca', 'cuaca ekstrem, hujan lebat, angin kencang, gelombang tinggi, bmkg, petir'),
  topic(
    'bencana',
    '#SiagaBencana',
    'bencana, longsor, puting beliung, gempa, bpbd, pengungsi, evakuasi, erupsi, tsunami, mitigasi',
  ),
  topic(
    'adminduk',
    '#Adminduk',
    'adminduk, ktp, ktp-el, e-ktp, kartu keluarga, akta kelahiran, akta kematian, dukcapil, disdukcapil, kartu identitas anak, ikd, identitas kependudukan, administrasi kependudukan',
  ),
  topic('izin usaha', '#IzinUsaha', 'nib, oss, izin usaha, perizinan, nomor induk berusaha, dpmptsp'),
  topic('pajak', '#TaatPajak', 'pajak, pbb, pbb-p2, retribusi, samsat, sppt, wajib pajak'),
  topic(
    'bantuan sosial',
    '#Bansos',
    'bansos, bantuan sosial, pkh, blt, bpnt, sembako, bantuan pangan, bantuan beras, keluarga penerima manfaat, kpm, dtsen',
  ),
  topic('bedah rumah', '#BedahRumah', 'bedah rumah, rtlh, rutilahu, tidak layak huni'),
  topic('disabilitas', '#RamahDisabilitas', 'disabilitas, difabel, slb, juru bahasa isyarat'),
  topic('musrenbang', '#Musrenbang', 'musrenbang, rkpd, rpjmd, musyawarah perencanaan'),
  topic('koperasi', '#Koperasi', 'koperasi, koperasi merah putih, kopdes, kdmp, kkmp'),
  topic(
    'pasar murah',
    '#PasarMurah',
    'pasar murah, pangan murah, operasi pasar, pengendalian inflasi, gpm, harga pangan',
  ),
  topic('batik dan kriya', '#Batik #Kriya', 'batik, dekranasda, dekranas, tenun, wastra, kerajinan'),
  topic('UMKM', '#UMKM #BanggaBuatanIndonesia', 'umkm, ikm, pelaku usaha, wirausaha, bazar, produk lokal, usaha mikro'),
  topic(
    'lowongan kerja',
    '#BursaKerja',
    'lowongan, bursa kerja, job fair, pencari kerja, balai latihan kerja, disnaker',
  ),
  topic(
    'perikanan',
    '#GemarIkan',
    'nelayan, perikanan, makan ikan, gemarikan, forikan, budidaya ikan, konsumsi ikan, benih ikan, lele',
  ),
  topic('kesehatan hewan', '#KesehatanHewan', 'rabies, ternak, peternak, hewan kurban, penyakit mulut dan kuku, sapi'),
  topic('pertanian', '#KetahananPangan', 'petani, pertanian, panen, padi, poktan, gapoktan, pupuk, ketahanan pangan'),
  topic('pariwisata', '#Wisata #AyoBerwisata', 'wisata, pariwisata, wisatawan, destinasi, desa wisata, pokdarwis'),
  topic('budaya', '#LestarikanBudaya', 'budaya, kebudayaan, kesenian, sanggar, adat, seni tari, cagar budaya'),
  topic('literasi', '#Literasi', 'literasi, perpustakaan, minat baca, gemar membaca, bunda literasi'),
  topic('guru', '#Guru', 'guru, pgri, tenaga pendidik'),
  topic('sekolah', '#Pendidikan', 'sekolah, siswa, pelajar, spmb, ppdb, paud, beasiswa, pendidikan, murid, mpls'),
  topic('pramuka', '#Pramuka', 'pramuka, kwarcab, kwaran, kwarda'),
  topic('paskibraka', '#Paskibraka', 'paskibraka, paskibra'),
  topic('pemuda', '#KarangTaruna #Pemuda', 'karang taruna, pemuda, pemudi'),
  topic('olahraga', '#Olahraga', 'olahraga, atlet, turnamen, popda, porprov, koni, kejuaraan, medali, senam, porkot'),
  topic('PKK', '#PKK', 'pkk, dasawisma, up2k'),
  topic('anak', '#LindungiAnak', 'perlindungan anak, kekerasan anak, layak anak, perundungan, bullying, hari anak'),
  topic('perempuan', '#StopKekerasan', 'kdrt, kekerasan terhadap perempuan, kekerasan seksual, perlindungan perempuan'),
  topic('narkoba', '#StopNarkoba', 'narkoba, narkotika, bnn, bnnk, p4gn, sabu'),
  topic('judi daring', '#StopJudiDaring', 'judi online, judi daring, judol'),
  topic('penipuan', '#WaspadaPenipuan', 'penipuan, penipu, modus penipuan, mengatasnamakan'),
  topic('cek fakta', '#CekFakta', 'hoaks, hoax, disinformasi, misinformasi, kabar bohong'),
  topic('ketertiban', '#Kamtibmas', 'kamtibmas, siskamling, ronda, trantib, satlinmas, linmas, ketertiban umum'),
  topic('Satpol PP', '#SatpolPP', 'satpol pp, satpol, satuan polisi pamong praja, penegakan perda'),
  topic('lalu lintas', '#TertibLaluLintas', 'lalu lintas, rekayasa lalu lintas, kemacetan, dishub, contraflow, parkir'),
  topic('transportasi', '#TransportasiUmum', 'angkutan umum, angkot, transportasi, bus sekolah, halte, terminal'),
  topic(
    'perbaikan jalan',
    '#PerbaikanJalan #Infrastruktur',
    'perbaikan jalan, jalan rusak, pengaspalan, pengecoran, drainase, jembatan, saluran air, infrastruktur',
  ),
  topic('antikorupsi', '#AntiKorupsi', 'korupsi, antikorupsi, gratifikasi, pungli, saber pungli, lhkpn'),
  topic('zona integritas', '#ZonaIntegritas', 'zona integritas, wbk, wbbm'),
  topic('ASN', '#ASNBerAKHLAK', 'asn, pns, pppk, cpns, berakhlak, apel pagi, korpri, aparatur sipil negara'),
  topic('pengaduan', '#SP4NLAPOR', 'sp4n, sp4n-lapor, pengaduan masyarakat, kanal aduan'),
  topic('layanan digital', '#LayananDigital', 'spbe, smart city, kota cerdas, digitalisasi, layanan daring'),
  topic(
    'pelayanan publik',
    '#PelayananPublik',
    'pelayanan publik, mal pelayanan publik, mpp, jam layanan, loket, standar pelayanan, kepuasan masyarakat, forum konsultasi publik',
  ),
  topic('Ramadan', '#Ramadan', 'ramadan, ramadhan, tarawih, takjil, buka puasa, safari ramadan'),
  topic('kurban', '#Iduladha', 'iduladha, idul adha, kurban, qurban'),
  topic('haji', '#IbadahHaji', 'jemaah haji, calon haji, ibadah haji, manasik'),
  topic('MTQ', '#MTQ', 'mtq, musabaqah, tilawatil'),
  topic('wawasan kebangsaan', '#WawasanKebangsaan', 'wawasan kebangsaan, bela negara, kesbangpol, moderasi beragama'),
];
