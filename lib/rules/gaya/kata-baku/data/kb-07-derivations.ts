/** After KBBI VI: wrong stems, -ir for -asi, c taken for a melting letter, and their like. Verbs are never names. */
export const derivations = `
  merubah, merobah > mengubah!; dirubah, dirobah > diubah!; berobah > berubah!; perobahan > perubahan!; robah > ubah!; merubah-rubah, merubah-ubah > mengubah-ubah!
  silahkan, silakhan, silhakan > silakan!; mempersilahkan > mempersilakan!; dipersilahkan > dipersilakan!; persilahkan > persilakan!; sekedar > sekadar!
  nampak > tampak!; semangkin > semakin!; trimakasih, trima kasih > terima kasih!
  mengkoordinir, mengkordinir, mengoordinir, mengordinir > mengoordinasi!; dikoordinir, dikordinir > dikoordinasi!; terkoordinir, terkordinir > terkoordinasi!; koordinir > koordinasi!; dikoordinirkan > dikoordinasikan!
  mengakomodir > mengakomodasi!; diakomodir > diakomodasi!; terakomodir > terakomodasi!; akomodir > akomodasi!; melegalisir > melegalisasi!; dilegalisir > dilegalisasi!; legalisir > legalisasi!; terlegalisir > terlegalisasi!
  mengorganisir > mengorganisasi!; diorganisir > diorganisasi!; terorganisir > terorganisasi!; organisir > organisasi!; memproklamirkan > memproklamasikan!; diproklamirkan > diproklamasikan!; mempublisir > memublikasikan!; dipublisir > dipublikasikan!
  menginventarisir > menginventarisasi!; diinventarisir > diinventarisasi!; inventarisir > inventarisasi!; terinventarisir > terinventarisasi!; mengidentifisir > mengidentifikasi!; diidentifisir > diidentifikasi!; memfasilitir > memfasilitasi!; difasilitir > difasilitasi!
  menetralisir > menetralkan!; dinetralisir > dinetralkan!; meminimalisir > meminimalkan!; diminimalisir > diminimalkan!; minimalisir > minimalkan!; memaksimalisir > memaksimalkan!; merealisir > merealisasikan!; direalisir > direalisasikan!; terealisir > terealisasi!
  memobilisir > memobilisasi!; dimobilisir > dimobilisasi!; melokalisir > melokalisasi!; dilokalisir > dilokalisasi!; terlokalisir > terlokalisasi!; mengisolir > mengisolasi!; diisolir > diisolasi!; terisolir > terisolasi!; mendramatisir > mendramatisasi!; didramatisir > didramatisasi!
  mentolerir, menolerir > menoleransi!; ditolerir > ditoleransi!; merekomendir > merekomendasikan!; direkomendir > direkomendasikan!; mengkonfrontir, mengonfrontir > mengonfrontasi!; dikonfrontir > dikonfrontasi!; mempolitisir, memolitisir > memolitisasi!; dipolitisir > dipolitisasi!
  memodernisir > memodernisasi!; menstabilisir > menstabilkan!; mendominir > mendominasi!; didominir > didominasi!; mengimprovisir > mengimprovisasi!; menganalisir > menganalisis!; dianalisir > dianalisis!
  menyolok > mencolok!; menyuci > mencuci!; menyontoh > mencontoh!; menyicil > mencicil!; menyintai > mencintai!; menyoblos > mencoblos!; menyoba > mencoba!; menyapai > mencapai!; menyatat > mencatat!; menyukur > mencukur!; menyubit > mencubit!; menyampur > mencampur!; menyopot > mencopot!
  mengedor > menggedor!; mengoreng > menggoreng!; mengelar > menggelar!; mengunakan > menggunakan!; mengalakkan, menggalakan > menggalakkan!; mengerakkan, menggerakan > menggerakkan!; mengetrapkan > menerapkan!; ditrapkan > diterapkan!; penyuci > pencuci!
  pengrajin > perajin!; pengrajin-pengrajin > perajin-perajin!; pengrusakan, pengerusakan > perusakan!; penglepasan > pelepasan!; pengleburan > peleburan!; memperkerjakan > mempekerjakan!; diperkerjakan > dipekerjakan!; memperlajari > mempelajari!; mengenyampingkan > mengesampingkan!; dikenyampingkan > dikesampingkan!
  menunjukan > menunjukkan!; ditunjukan > ditunjukkan!; memasukan > memasukkan!; dimasukan > dimasukkan!; meletakan > meletakkan!; diletakan > diletakkan!; menaikan > menaikkan!; dinaikan > dinaikkan!; menundukan > menundukkan!
  memabukan > memabukkan!; menyejukan > menyejukkan!; mencocokan > mencocokkan!; dicocokan > dicocokkan!
  menegakan > menegakkan!; ditegakan > ditegakkan!; penegakkan > penegakan!; pergerakkan > pergerakan!; pembentukkan > pembentukan!; penunjukkan > penunjukan!; pemasukkan > pemasukan!; pertunjukkan > pertunjukan!
  mendudukan > mendudukkan!; didudukan > didudukkan!; kedudukkan > kedudukan!; pengelolahan > pengelolaan!; mengelolah > mengelola!; dikelolah > dikelola!; pengolaan > pengelolaan!
  sertamerta > serta-merta!; berkecimbung > berkecimpung!; merajarela > merajalela!
`;
