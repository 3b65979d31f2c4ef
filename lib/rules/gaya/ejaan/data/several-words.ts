/** Words shortened as in a chat that can stand for several: rows `short > one, another`. */
export const severalWords = `
  rpt > rapat, repot
  msk > masuk, masak
  rmh > rumah, ramah
  sbb > sebab, sebagai berikut
  kt > kita, kata
  mrk > mereka, merek
  brg > barang, bareng
  bgn > bagian, bangun
  plg > pulang, paling
  skt > sakit, sekitar
  msl > misalnya, masalah
  msg > masing-masing, pesan
  ksh > kasih, kisah
  slm > salam, selama
  sls > selesai, Selasa
  ssh > susah, sesudah
  sm > sama, semua
  bw > bawa, bawah
  bnr > benar, banner
  ktr > kantor, kotor
  kmp > kampung, kompleks
  kbr > kabar, kubur
  ktk > ketika, ketuk
  prt > parit, peralatan
  brt > berat, berita
  lks > lokasi, lekas
  ptg > petang, penting
  kdr > kader, kadar
  brs > beras, beres
  kgt > kegiatan, kaget
  tgg > tanggal, tinggi
  blj > belanja, belajar
  krt > kartu, kereta
  srt > surat, serta
  kpl > kepala, kumpul
  psr > pasar, pesisir
  dkt > dekat, dikit
  tgs > tugas, tegas
  kl > kalau, kurang lebih
  jm > jam, jemaah
  spt > seperti, SPT
  mk > maka, makan
  ttp > tetap, tutup
  tmn > teman, taman
  bls > balas, belas
`;
