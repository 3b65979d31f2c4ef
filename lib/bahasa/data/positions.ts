import { wordList } from './word-list';

/** Offices that people hold. Alone they already answer "siapa". */
export const positions = new Set(
  wordList(`
    presiden wapres menteri wamen dirjen gubernur wagub bupati wabup walikota wawali wawako lurah camat kades kadus keuchik wali
    sekda sekretaris sekdes sekcam seklur sekwan asisten kabag kabid kasi kasie kasubag kasubbag kadis kaban kapus kalak kasat kasatpol danton
    kapolri kapolda kapolres kapolresta kapolsek wakapolsek wakapolres kajari kajati dandim danramil danrem pangdam danlanud danlanal dansat babinsa bhabinkamtibmas
    babinkamtibmas bhabin kapuspen kepling kaling keplor direktur dirut komandan rektor dekan ustaz ustadz ustadzah kiai ulama penghulu penyuluh
    subkoordinator koordinator inspektur auditor widyaiswara jaksa hakim notaris prakirawan anggota ketua narasumber pemateri instruktur
    istri duta atlet petani nelayan pedagang pengurus kader relawan perangkat aparatur staf pegawai karyawan petugas tokoh perwakilan pengusaha
  `),
);

/** Offices too wide to answer alone: they need what they belong to ("kepala dinas", "anggota Koramil"). */
export const openPositions = new Set(
  wordList(`
    kepala ketua anggota wali asisten sekretaris koordinator direktur komandan kader relawan perangkat aparatur staf pegawai karyawan petugas tokoh perwakilan pengurus
    narasumber pemateri instruktur istri duta atlet petani nelayan pedagang pengusaha ulama penyuluh pimpinan jajaran unsur rombongan tim tenaga wakil mahasiswa siswa
    pelajar pramuka santri guru dosen bidan perawat dokter pelaku penyandang pengemudi pengunjung panitia penggerak pengelola pendamping juru
  `),
);

/** Forms of address and ranks that open a person's name. */
export const honorifics = new Set(
  wordList(`
    bapak bpk bpk. pak ibu bu kang mas mbak pakdhe padkhe bang cak gus nyai h h. hj hj. kh kh. k.h. drs drs. dra dra. dr dr. ir ir. prof prof. ust ust.
    kompol akp akbp kombes aipda aiptu bripka brigpol brigadir bripda briptu ipda iptu irjen brigjen serka serda sertu serma pelda peltu kopda koptu praka kapten
    letkol kolonel mayor letda lettu mayjen letjen
  `),
);

/** Words before an office or body that turn it into a building, a rule or a programme. */
export const notActorsBefore = new Set(
  wordList(`kantor rumah gedung aula pendopo pendapa halaman ruang ruangan jabatan peraturan surat edaran keputusan instruksi program kebijakan hymne mars piala kediaman
    kekosongan ranperbup rancangan mobil alun-alun laman situs website`),
);
