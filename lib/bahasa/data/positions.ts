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
    mendagri mensos menkes menag mentan menhub menkeu menkominfo menkomdigi mendikbud mendikbudristek mendikdasmen menpan menpanrb menpora menlu menhan menperin mendag menaker menkopolhukam menparekraf mensesneg menlhk menhut menkum menkumham
    mendes mendesa wamenkes wamendagri wamensos wapresri wakapolri wakapolda wakapolresta wakajati wakajari danpos danki danyon danpomdam wadanlanal pangkostrad pangkogabwilhan kasdim kasdam kasrem pasiter batituud kanit panit kasium kaur kasubbid
    kasubdit kasubsi kabiro karo sestama sekjen sesjen irjen kapoksahli kapendam kapenrem kabidhumas kasihumas jubir irup geuchik keucik keuchiek reje perbekel bendesa sangadi hukumtua penewu panewu jagabaya carik kuwu
    penjabat rektor wakil bendahara deputi komisioner komisaris direksi pembina penasihat pelatih uskup pendeta pastor pedanda kyai tengku sultan adipati bunda penggerak
  `),
);

/** Offices too wide to answer alone: they need what they belong to ("kepala dinas", "anggota Koramil"). */
export const openPositions = new Set(
  wordList(`
    kepala ketua anggota wali asisten sekretaris koordinator direktur komandan kader relawan perangkat aparatur staf pegawai karyawan petugas tokoh perwakilan pengurus
    narasumber pemateri instruktur istri duta atlet petani nelayan pedagang pengusaha ulama penyuluh pimpinan jajaran unsur rombongan tim tenaga wakil mahasiswa siswa
    pelajar pramuka santri guru dosen bidan perawat dokter pelaku penyandang pengemudi pengunjung panitia penggerak pengelola pendamping juru
    plt plt. plh plh. pj pj. pjs pjs. penjabat bendahara deputi komisioner komisaris direksi pembina penasihat pelatih sultan bunda keluarga
  `),
);

/** Forms of address and ranks that open a person's name. */
export const honorifics = new Set(
  wordList(`
    bapak bpk bpk. pak ibu bu kang mas mbak pakdhe padkhe bang cak gus nyai h h. hj hj. kh kh. k.h. drs drs. dra dra. dr dr. ir ir. prof prof. ust ust.
    kompol akp akbp kombes aipda aiptu bripka brigpol brigadir bripda briptu ipda iptu irjen brigjen serka serda sertu serma pelda peltu kopda koptu praka kapten
    letkol kolonel mayor letda lettu mayjen letjen letnan sersan pratu prada sdr sdr. sdri sdri. saudari ananda adinda ny. nyonya ustad ustazah pdt pdt. pastor romo drg drg. apt. ns. kyai
    tgk tgk. teungku tgh tgh. wak uwak teteh teh akang daeng drh drh. nyai ning mbah kak mak abah pakde bude tante
  `),
);

/** Words before an office or body that turn it into a building, a rule, a programme, an account or a number to call. */
export const notActorsBefore = new Set(
  wordList(`kantor rumah gedung aula pendopo pendapa halaman ruang ruangan jabatan peraturan surat edaran keputusan instruksi program kebijakan hymne mars piala trofi kediaman
    kekosongan tangan ranperbup rancangan mobil alun-alun laman situs website web sk se perda perbup perwali perwako pergub perpres kepgub kepbup permen maklumat logo bendera seragam spanduk kartu kelas
    sumber dok dok. foto video youtube instagram facebook twitter tiktok ig fb akun kanal channel aplikasi medsos podcast nomor no. hotline center centre telp telp. telepon telpon tlp hubungi menghubungi kontak
    lapor laporkan laporan rekening tagihan iuran token tiket pajak sobat sahabat kawan rekan hai halo mengaku ngaku mengaku-ngaku mengatasnamakan mencatut catut menyamar berkedok lambang atm`),
);

/** Before an office or body: what is done goes to it or is about it, so it is no more than a possible answer. */
export const sideBefore = new Set(
  wordList(
    `kepada bagi untuk terhadap tentang mengenai soal milik calon eks mantan pembentukan pemilihan pengganti melawan vs dirgahayu hut milad harlah`,
  ),
);
