import { lexiconOf } from '../lexicon';

/** Words of public effect: what a resident must know to stay safe and healthy, to be served, to pay or to obey. */
export const publicMatters = lexiconOf(
  `
  banjir rob longsor longsoran gempa tsunami erupsi kebakaran karhutla kekeringan tergenang genangan mengungsi pengungsian evakuasi mengevakuasi kecelakaan tersendat macet
  penipuan pungli narkoba begal siaga curat curanmor pencurian pencuri penculikan penculik korsleting kriminalitas
  vaksin vaksinasi divaksin imunisasi bpjs jkn dbd demam stunting tbc rabies difteri polio malaria diare gizi balita lansia pengobatan berobat posyandu posbindu katarak tensi tuberkulosis hipertensi diabetes imunitas mimisan keracunan
  skrining fogging jentik kontrasepsi narkotika
  ktp ktp-el e-ktp kia akta paspor sktm samsat stnk sim adminduk perekaman loket
  bansos pkh blt blt-dd bpnt sembako beras subsidi tunai
  pajak pbb pbb-p2 retribusi denda tarif pemutihan inflasi umr ump umk upah kemiskinan miskin pengangguran gaji thr
  pdam pln listrik padam pemadaman sampah drainase gorong-gorong sumur irigasi elpiji bbm pupuk pangan
  ppdb spmb beasiswa lowongan kurikulum
  sertifikat shm hgb dilarang larangan diwajibkan wajib ppkm psbb sanksi
  hoaks hoax perlindungan disabilitas difabel kekerasan bullying perundungan eksploitasi
  `,
  `jalan rusak|jalan berlubang|lubang jalan|perbaikan jalan|badan jalan|ruas jalan|jalan ditutup|tarif angkutan|diliburkan|anak sekolah|biaya sekolah|seragam sekolah
  |bantuan sosial|bantuan langsung|bantuan pangan|bantuan modal|bantuan medis|layak huni|bedah rumah|pemeriksaan kesehatan|layanan kesehatan|menjaga kesehatan|kesehatan tubuh
  |air bersih|aliran air|ibu hamil|donor darah|demam berdarah|tes usap|kualitas udara|kabut asap|gelombang tinggi|cuaca ekstrem|angin kencang|hujan lebat|pohon tumbang
  |arus lalu lintas|lalu lintas|rekayasa lalu|buka tutup|kartu keluarga|kartu tanda penduduk|akta kelahiran|surat pindah|pasar murah|operasi pasar|batas akhir|paling lambat
  |uang tunai|dana desa|dana kelurahan|harga sembako|harga pangan|harga beras|gula darah|asam urat|tekanan darah|kunci ganda|zona merah|zona kuning|new normal|masa transisi|laik jalan|ramp check|hewan kurban|tidak dipungut biaya|nomor darurat|lapangan kerja|bursa kerja|minyak goreng|gas elpiji`,
);

/** Officials among themselves or at their watch, honours and rites: no effect on residents unless the text names one. */
export const ceremonies = lexiconOf(
  `kunker audiensi apel upacara pelantikan melantik dilantik pengukuhan penghargaan anugerah silaturahmi silaturahim studi rapat rakor tasyakuran syukuran halalbihalal
  wayang festival lomba turnamen pawai karnaval menghadiri hadiri menerima meraih juara peringatan hut
  monitoring pemantauan pengamanan pengecekan penerimaan koordinasi berkoordinasi`,
  'kunjungan kerja|menerima kunjungan|serah terima|pisah sambut|hari ulang tahun|foto bersama',
);
