/** Words of talk with one formal form (KBBI marks them "cak" or refers to the formal one). Rows `wrong > right`. */
export const spokenWords = `
  gak, nggak, ngga, ga, enggak, engga, kagak, kaga, ndak > tidak
  gapapa, gpp > tidak apa-apa
  gatau > tidak tahu
  gabisa > tidak bisa
  gaada > tidak ada
  gamau > tidak mau
  gaboleh > tidak boleh
  gausah > tidak usah
  gaperlu > tidak perlu
  gajadi > tidak jadi
  gapernah > tidak pernah
  aja, aj, ajah, doang > saja
  udah, udahan > sudah
  gimana, gimna > bagaimana
  kayak, kyk, kayk > seperti
  kayaknya, kyknya > sepertinya
  bgt, banget, bngt, bangett > sekali
  kuy, hayuk, skuy, ayok, yuks > ayo
  mimin > admin
  pake > pakai
  dipake > dipakai
  nunggu > menunggu
  ngasih > memberi
  nyari > mencari
  ngurus > mengurus
  ngambil > mengambil
  ngisi > mengisi
  nanya > bertanya
  ngeliat, ngelihat > melihat
  diliat > dilihat
  ngecek > mengecek
  ngajak > mengajak
  ngundang > mengundang
  ngadain > mengadakan
  ngelakuin > melakukan
  ngerti > mengerti
  ngantri, ngantre > mengantre
  ngelapor > melapor
  ngirim > mengirim
  ngumpulin > mengumpulkan
  ngumpul > berkumpul
  ngejaga > menjaga
  ngebantu > membantu
  ngebersihin > membersihkan
  nyampe > sampai
  nyapu > menyapu
  nyiapin > menyiapkan
  nerima > menerima
  nyobain > mencoba
  nyoblos > mencoblos
  nanem > menanam
  dateng > datang
  bareng > bersama
  bareng-bareng, barengan > bersama-sama
  emang, emg > memang
  gitu, gt > begitu
  gni > begini
  cuman > hanya
  ortu > orang tua
  makasih, makasi, trims, mksh, trimakasih, trmksh, tmksh, tks, thx, tengkyu, maksih > terima kasih
  malem > malam
  ntar, entar > nanti
  dapet > dapat
  dapetin > dapatkan
  cepet > cepat
  seneng > senang
  temen > teman
  temen-temen > teman-teman
  rame > ramai
  rame-rame > ramai-ramai
  sampe, ampe, nyampek, sampek > sampai
  pengen, pingin, pgn, pengin > ingin
  males > malas
  bener > benar
  jagain > jaga
  bawain > bawakan
  ikutin > ikuti
  daftarin > daftarkan
  bersihin > bersihkan
  siapin > siapkan
  ingetin > ingatkan
  lakuin > lakukan
  kumpulin > kumpulkan
  laporin > laporkan
  kirimin > kirimkan
  tungguin > tunggu
  bantuin > bantu
  catetin > catatkan
  buangin > buang
  benerin > perbaiki
  jalanin > jalani
  kasihin > berikan
  dikasih > diberi
  dibikin > dibuat
  dibersihin > dibersihkan
  dijagain > dijaga
  inget > ingat
  denger > dengar
  dengerin > dengarkan
  ijo > hijau
  anter > antar
  nganter, nganterin > mengantar
  ogah > tidak mau
  abis > habis
  gede > besar
  tetep > tetap
  bentar > sebentar
  kemaren > kemarin
  sodara > saudara
  trus > terus
  aq > aku
  pls, plis, pliss > tolong
  btw > omong-omong
  otw > dalam perjalanan
  tau > tahu
  dikit > sedikit
  laen > lain
  dlu, dolo > dulu
  jadiin > jadikan
  pinter > pintar
  seger > segar
  lewatin > lewatkan
  gue > saya
  gtu > begitu
  nyetor > menyetor
  nyumbang > menyumbang
  nabung > menabung
  milih > memilih
  mikir > berpikir
  motong > memotong
  masang > memasang
  mesen > memesan
  nyimpen > menyimpan
  nanam > menanam
  ngeluh > mengeluh
  ngomong > berbicara
  ngikut, ngikutin > mengikuti
  nyebarin > menyebarkan
  sebarin > sebarkan
  cobain > coba
  nikmatin > nikmati
  kunjungin > kunjungi
  hubungin > hubungi
  datengin > datangi
  lindungin > lindungi
  ajakin > ajak
  simpen > simpan
  catet > catat
  pantengin > pantau
  kudu > harus
  baek > baik
  mulu > terus
  sono > sana
`;

/** So plainly of talk that a capital in a heading does not make them part of a name. */
export const plainlySpoken: ReadonlySet<string> = new Set(
  'gak nggak ngga ga enggak aja udah gimana banget bgt makasih kayak'.split(' '),
);
