/**
 * Words shortened as in a chat, each with the one word it stands for. Collected from captions of government accounts.
 * Rows `wrong > right`; several wrong forms are parted by commas.
 */
export const shortWords = `
  yg, yng, yag > yang
  dgn, dg, dngn, dngan, dgan > dengan
  utk, untk, utuk, unt, utok, tuk > untuk
  sdh, udh, sdah, sudh > sudah
  tdk, tdak, gk, tidk > tidak
  krn, krna, karna > karena
  dlm, dlam > dalam
  tsb, tsbt, trsbt, tersbut > tersebut
  hrs, hrus > harus
  kpd, kpda > kepada
  drpd, dripada > daripada
  jgn, jngan, jngn > jangan
  jg, jga > juga
  sbg, sbgai, sbagai > sebagai
  spy, supya > supaya
  agr > agar
  sblm, sblmnya, sebelm > sebelum
  stlh, stelah, stlah, setlah > setelah
  ssdh > sesudah
  blm, blum, belom, blom > belum
  bln > bulan
  thn > tahun
  mgg, mnggu > minggu
  mnt > menit
  dtk > detik
  hr > hari
  lgi, lg > lagi
  bs, bsa > bisa
  dpt, dpat > dapat
  jd, jdi > jadi
  mjd, mnjd, mnjadi > menjadi
  klo, kalo, klu, kalu, klau > kalau
  ttg, tntg, tntang > tentang
  thd, thdp, trhdp > terhadap
  pda > pada
  dri > dari
  sy, sya > saya
  skrg, skr, skrang, skg, skrng > sekarang
  kmrn, kmarin > kemarin
  bsk, bsok > besok
  mlm > malam
  pgi > pagi
  knp, knapa, knpa > mengapa
  gmn, gmna, bgmn, bgmna > bagaimana
  dmn, dmna > di mana
  dsni > di sini
  dsna > di sana
  kpn > kapan
  sprti, spti, sprt > seperti
  dtg, dtng > datang
  bnyk, byk, bnyak > banyak
  bbrp, bbrapa > beberapa
  sdkt, sdikit > sedikit
  org > orang
  smua, smw, smuanya > semua
  stiap, stp > setiap
  slalu, sll, slal > selalu
  trs > terus
  mhn, mhon, mohn > mohon
  hrp, hrap > harap
  mgkn, mngkn, mungkn > mungkin
  msh, msih > masih
  nnt, nnti > nanti
  pny, pnya > punya
  sdg, sdng > sedang
  sdgkan, sdngkan > sedangkan
  shg, shngga, shingga, sehinga > sehingga
  mll, mlalui, mlli > melalui
  scr, scra > secara
  wkt, wktu > waktu
  tmpt, tmpat > tempat
  jdwl, jdwal > jadwal
  kntr, kntor > kantor
  lbh, lbih > lebih
  krg, krang > kurang
  hny, hnya > hanya
  bhw, bhwa > bahwa
  bkn > bukan
  kmdn, kmudian > kemudian
  prlu > perlu
  bwh > bawah
  dpn > depan
  blkg, blkng > belakang
  smg, smoga > semoga
  slmt, slamat > selamat
  mksd > maksud
  mnrt, mnurut > menurut
  jml, jmlh > jumlah
  tlg, tlong > tolong
  krm > kirim
  lwt, lwat > lewat
  lht > lihat
  pst > pasti
  brsm, brsama, bersma > bersama
  ank > anak
  klrg, kluarga > keluarga
  wrg > warga
  msyrkt, masy, msyarakat, masyrkt > masyarakat
  kegtn, kgtn > kegiatan
  sktr, skitar > sekitar
  ssuai > sesuai
  sgt, sngt > sangat
  sgr, sgra > segera
  tlh > telah
  tnpa > tanpa
  prnh > pernah
  bsr > besar
  kcl > kecil
  bgs > bagus
  dl > dulu
  kdg, kdng > kadang
  mrpk, mrpkn > merupakan
  olh > oleh
  ptgs > petugas
  pntg, pnting > penting
  hsl > hasil
  lgs, lgsg, lngsng, lgsung > langsung
  krj, krja > kerja
  byr, byar > bayar
  hrg > harga
  kls > kelas
  hbs > habis
  slh > salah
  ats > atas
  dftr > daftar
  pndftrn, pndaftaran > pendaftaran
  plynn, plyanan > pelayanan
  brkt > berikut
  pdhl > padahal
  walo > walau
  walopun, wlpn > walaupun
  mskpn, mskipun > meskipun
  klw > kalau
  tpi > tetapi
  brp, brpa, brapa > berapa
  adl, adlh > adalah
  kmi > kami
  sndri > sendiri
  jwb > jawab
  pkai > pakai
  srg, srng > sering
  smntr, smntra > sementara
  sjk > sejak
  trmsk > termasuk
  akn > akan
  krena > karena
  ktua > ketua
  hri > hari
  trjdi > terjadi
  tdi > tadi
  dtunggu > ditunggu
  trutama > terutama
  kmbali > kembali
  mhs > mahasiswa
  bhn > bahan
  bntn, bntuan > bantuan
  kndrn, kndraan > kendaraan
  sblh > sebelah
  slruh, sluruh > seluruh
  mlkukan > melakukan
  mndptkan > mendapatkan
`;

/** Also names of institutions and things when written in capitals: DPT, PD, BKN. */
export const acronymsToo: ReadonlySet<string> = new Set(
  'dpt bkn bs hr jd dg sdg org ttp thd dl mll scr krm gk smg sll tlh lgs skr tuk bsk sgr kls pst ats unt mnt dtk lht jml'.split(
    ' ',
  ),
);
