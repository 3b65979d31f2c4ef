/** After KBBI VI: j, z, s, y, g and apostrophes. Weekdays hold in names, too. */
export const sibilants = `
  ijin > izin!; ijin-ijin > izin-izin; seijin > seizin!; mengijinkan > mengizinkan!; diijinkan > diizinkan!; berijin > berizin!; ijinkan > izinkan!; perijinan > perizinan!; pengijinan > pengizinan!; perijinan-perijinan > perizinan-perizinan
  jaman > zaman; jaman-jaman > zaman-zaman; sejaman > sezaman!; rejeki, rizki, rezki, rizqi, rezqi > rezeki; rejeki-rejeki > rezeki-rezeki; jenasah, jenajah > jenazah!
  ijasah > ijazah!; ijasah-ijasah > ijazah-ijazah!; berijasah > berijazah!; rejim > rezim!
  mubajir, mubadzir, mubasir > mubazir!; kasanah, khasanah, hazanah > khazanah; azas > asas; azasi > asasi!; berazas > berasas!; berazaskan > berasaskan!; azas-azas > asas-asas!; hobby, hoby > hobi; lobby, loby > lobi
  obyek > objek!; obyek-obyek > objek-objek!; obyektif > objektif!; seobyektif > seobjektif!; keobyektifan > keobjektifan!; subyek > subjek!; subyek-subyek > subjek-subjek!; subyektif > subjektif!; projek > proyek; projek-projek > proyek-proyek; projektor, projector > proyektor
  survey, survai > survei; mensurvey, menyurvey, mensurvai > menyurvei!; disurvey, disurvai > disurvei!; surveyer > surveior; survey-survey > survei-survei!; supply, suplay, suply, supplay > suplai; mensuplay, mensupply, menyuply, menyuplay > menyuplai!; disuplay, disupply > disuplai!
  kontinyu, kontinue > kontinu!; kontinyuitas > kontinuitas!; seyogyanya > seyogianya!; seyogya > seyogia!; royalty > royalti; gallery, galery, gallerie > galeri
  jadual > jadwal!; dijadualkan > dijadwalkan!; menjadualkan > menjadwalkan!; penjadualan > penjadwalan!; terjadual > terjadwal!; jadual-jadual > jadwal-jadwal!
  jum'at, jumaat > Jumat!; jum'atan > Jumatan!; saptu > Sabtu!; hari senen > hari Senin!; hari kemis > hari Kamis!; hari rebo > hari Rabu!
  do'a > doa!; do'a-do'a > doa-doa!; berdo'a > berdoa!; mendo'akan > mendoakan!; dido'akan > didoakan!; do'akan > doakan!; ma'af > maaf!; mema'afkan > memaafkan!; dima'afkan > dimaafkan!; ma'afkan > maafkan!; bermaaf-ma'afan, berma'af-ma'afan, bermaaf-ma'afkan > bermaaf-maafan!
  ta'at > taat!; menta'ati > menaati!; keta'atan > ketaatan!; mena'ati > menaati!; dita'ati > ditaati!; sa'at > saat!; ni'mat > nikmat!; ma'na > makna!; ma'mur > makmur!; ma'lum > maklum!; mu'jizat > mukjizat!; ra'yat > rakyat!; syi'ar > syiar!; da'wah > dakwah!
  manfa'at > manfaat!; bermanfa'at > bermanfaat!; raka'at > rakaat!; mas'alah > masalah!; sya'ir > syair!
  influensa > influenza; imaginasi > imajinasi; imaginatif > imajinatif; berimaginasi > berimajinasi!; deterjen, ditergen, diterjen > detergen; dirijen > dirigen; jenius > genius; enerji > energi!; strateji > strategi!
  omset > omzet; syaraf > saraf; syaraf-syaraf > saraf-saraf; insyaf > insaf; keinsyafan > keinsafan!; menginsyafi > menginsafi!; musawarah, musyawara, musayawarah > musyawarah!; bermusawarah > bermusyawarah!
  analisys, analysis > analisis; hypertensi > hipertensi!; type > tipe; type-type > tipe-tipe; symbol > simbol; symbolis > simbolis!; symposium > simposium; hygiene > higiene
  polycarbonat > polikarbonat; panitya > panitia!; pavilyun, paviliyun > paviliun; milyarder > miliarder; milyuner > miliuner
`;
