import { wordList } from '../../../../bahasa/data/word-list';

/** Frequent long words of government posts, chosen for this project; in part after counts over CLICK-ID (CC BY 4.0). */
export const frequentWords = wordList(`
  masyarakat pemerintah pemerintahan kelurahan kecamatan kabupaten provinsi kegiatan pelayanan pelaksanaan melaksanakan dilaksanakan terlaksana penyelenggaraan menyelenggarakan diselenggarakan terselenggara
  pembangunan membangun kesehatan puskesmas posyandu lingkungan kebersihan membersihkan dibersihkan bersama kebersamaan sosialisasi menyosialisasikan koordinasi berkoordinasi informasi komunikasi organisasi
  pendidikan pelatihan penyuluhan pemberdayaan pembinaan pendampingan mendampingi didampingi pengawasan pemantauan pemeriksaan penanganan penanggulangan pencegahan penyaluran menyalurkan disalurkan pendaftaran
  pengumuman diumumkan mengumumkan pemberitahuan memberitahukan undangan mengundang dihadiri menghadiri kehadiran diikuti partisipasi berpartisipasi peserta perwakilan penyerahan menyerahkan diserahkan
  bantuan membantu memberikan diberikan pemberian menyampaikan disampaikan penyampaian mengatakan menjelaskan dijelaskan menambahkan menegaskan mengungkapkan mengucapkan mengajak mengimbau imbauan berharap diharapkan
  mengharapkan meningkatkan peningkatan ditingkatkan mewujudkan terwujud menciptakan tercipta mendukung dukungan kerukunan ketertiban keamanan kenyamanan ketenteraman keselamatan kesejahteraan kesadaran kepedulian
  kependudukan penduduk keluarga perempuan pemberantasan pembersihan perbaikan memperbaiki diperbaiki peninjauan meninjau kunjungan mengunjungi pertemuan musyawarah musrenbang perencanaan rencananya
  pertanggungjawaban administrasi keterangan persyaratan kelengkapan dilengkapi pengambilan pengurusan permohonan pembayaran membayar pembuatan pencetakan perekaman penerbitan penggunaan menggunakan digunakan pemanfaatan
  memanfaatkan dimanfaatkan pengelolaan mengelola kebijakan peraturan keputusan perubahan penetapan ditetapkan menetapkan pelantikan dilantik pengukuhan peringatan memperingati perayaan merayakan pembukaan penutupan
  membuka dibuka menutup halaman lapangan lokasinya bertempat berlangsung berjalan terlaksananya dimulai mulainya dilanjutkan melanjutkan selanjutnya kemudian sebelumnya sesudahnya sementara sehingga
  tersebut merupakan menjadi dijadikan terhadap berbagai beberapa seluruh sejumlah terutama khususnya sebagaimana berdasarkan bertujuan tujuannya bermanfaat manfaatnya kesempatan harapannya sambutannya
  kebutuhan kebakaran kekeringan kemiskinan kendaraan kesulitan ketahanan ketersediaan keterampilan keterbukaan keberhasilan keberlanjutan keberadaan kemasyarakatan kemanusiaan kemerdekaan kepemudaan
  kepentingan kepengurusan kewaspadaan kewirausahaan pengunjung pengusaha pengendara penghargaan penghijauan pengaduan pengarahan penguatan pengembangan mengembangkan pengobatan pengolahan
  penyakit penyaluran penyandang disabilitas penyerapan penyusunan perangkat perpustakaan perekonomian perempuan perikanan perkembangan perlindungan perlombaan permukiman pernikahan persiapan mempersiapkan
  pertanian peternakan perusahaan petugasnya pimpinan prasarana infrastruktur transportasi teknologi transparan transparansi akuntabilitas profesional profesionalisme responsif kreativitas aktivitas produktivitas kualitas
  inspektorat sekretariat sekretaris bendahara jajarannya babinsa bhabinkamtibmas kepolisian pegawai kepegawaian aparatur pejabat pensiunan mahasiswa pelajar pemuda tokoh karangtaruna
  imunisasi vaksinasi stunting kandungan kehamilan menyusui pertumbuhan penimbangan ditimbang balita demam berdarah nyamuk jentik fogging penyemprotan disinfektan protokol kesehatannya
  sampahnya drainase selokan saluran pengerukan pengangkutan pemangkasan penanaman menanam ditanam penebangan pengaspalan pengecoran rehabilitasi renovasi revitalisasi normalisasi
  verifikasi validasi pemutakhiran pendataan mendata didata pencatatan tercatat terdaftar terdata terdampak tersedia tersalurkan terpenuhi terlambat terjadi menerima penerima diterima mendapat mendapatkan
  mencegah mengantisipasi mengatasi mengetahui mengikuti mengisi menghubungi dihubungi menghormati menghargai menjaga menjalankan menjelang menyambut menyaksikan menyediakan disediakan menyiapkan disiapkan memeriahkan
  memastikan mematuhi membagikan dibagikan membangkitkan membawa memberantas membentuk dibentuk membina membuang memelihara memenuhi memfasilitasi memimpin dipimpin meminta meninggal meresmikan diresmikan
  menumbuhkan menunjukkan menuturkan memperkuat mempererat mempercepat mempermudah mempertahankan memperoleh meraih bergotong royong berbudaya bersejarah bersinergi berkualitas berkelanjutan berkesempatan
  beroperasi bertugas bertanggung berprestasi bersangkutan berkunjung berkumpul berpedoman berwenang antusias antusiasme apresiasi mengapresiasi dokumentasi evaluasi implementasi identifikasi rekomendasi
  penghijauan kepemimpinan kedisiplinan kebudayaan kepariwisataan pariwisata wisatawan keindahan ketentuan sebaiknya diwajibkan diperlukan dibutuhkan direncanakan dijadwalkan dipusatkan ditujukan
  desember september agustus oktober november februari januari kelahiran kematian perceraian perkawinan perpindahan kartunya identitas
`);
