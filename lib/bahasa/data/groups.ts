import { wordList } from './word-list';

/** Groups of people. Named, counted or placed they answer "siapa"; alone they do not. */
export const groups = new Set(
  wordList(`
    warga wargi sedulur dulur baraya semeton masyarakat penduduk pemuda pemudi pemuda-pemudi remaja lansia anak anak-anak balita batita bayi ibu ibu-ibu bapak-bapak emak-emak mama-mama siswa siswi siswa-siswi pelajar mahasiswa mahasiswi mahasiswa-mahasiswi
    santri santriwan santriwati guru dosen murid pendidik tendik alumni taruna praja peserta kontingen kafilah delegasi jamaah jemaah jemaat umat takmir marbot imam dai
    pedagang petani peternak pekebun petambak pembudidaya pembudi penambak nelayan pelaku pengusaha perajin pengrajin pembatik penenun penjahit pekerja buruh karyawan pegawai asn pns pppk honorer tenaga nakes bidan perawat dokter
    kader relawan atlet pelatih wasit juri pemain regu grup wanita perempuan pria penyandang difabel disabilitas penerima keluarga kk kpm orang orangtua pengunjung pengendara pengemudi wargi umkm finalis tim kelompok personel personil
    anggota petugas panitia pasangan pengantin pengurus ketua perwakilan tokoh rt mitra sopir supir pengojek ojek seniman budayawan penari penyanyi musisi komika pesepeda pesepatu pelari pendaki perenang pesilat veteran purnawirawan pensiunan
    jamaah calon duta pegiat penggiat aktivis fasilitator pendamping penyuluh operator wartawan jurnalis wisatawan turis pelanggan nasabah pengungsi penyintas pasien pendonor donatur komunitas kelompoktani pengelola
    penghuni emak ulama mubalig pemilih saksi kreator prajurit pengawas perangkat mustahik yatim dhuafa duafa napi narapidana caleg jukir
  `),
);

/** Words that size a group: "puluhan lansia", "sebelas mahasiswa". */
export const groupSizes = new Set(
  wordList(
    `puluhan belasan ratusan ribuan jutaan sejumlah sebanyak segenap seluruh gabungan sekelompok serombongan sepasang sepuluh sebelas seratus seribu dua tiga empat lima enam tujuh delapan sembilan`,
  ),
);

/** They only count heads: "162 orang" names nobody. */
export const headCounts = new Set(wordList(`orang kk keluarga pasangan anggota rt wajib kepala ketua calon juara`));

/** Words in small letters between a group and its name: "kelompok wanita tani Melati", "pelaku usaha Pasar Baru". */
export const groupKinds = new Set(
  wordList(`
    tani ternak nelayan wanita usaha masyarakat sadar wisata dasawisma kerja pemuda pemudi remaja ibu bapak taruna masjid musala mushola bersama perajin pengrajin mahasiswa kkn mitra pkk posyandu lansia
    tangga rumah sampah ronda pengajian taklim seni budaya tari musik kuda karate silat kesehatan pendidik paud usia desa lokal kecil mikro menengah umkm ikm ekonomi kreatif industri
    adat agama pendidikan pramuka perempuan anak muda mudi penggerak pengurus anggota kader pengelola pelaku warga petani pedagang peternak eks mantan binaan asal dari muslimat jamaah jemaah tani-nelayan
    pasar kuliner siaga bencana peduli pecinta lingkungan hidup disabilitas bank perintis pemerhati kampung budidaya ikan hidroponik batik tenun
  `),
);
