import type { CueList } from './cue-list';

/** A decision, an award, figures, a statement. */
export const lainnya: CueList = {
  words: [
    [4, 'penghargaan anugerah medali predikat'],
    [
      3,
      `menargetkan berencana menilai menetapkan mengumumkan mengusulkan menganggarkan mengalokasikan digagas menggagas menyesalkan menyayangkan mendesak menolak memutuskan mengkritik menyoroti mewacanakan merencanakan
      mencanangkan menerbitkan mencabut tetapkan terbitkan keluarkan umumkan ditetapkan menyetujui adipura umk ump`,
    ],
    [
      2,
      `mencatat tercatat mengapresiasi menyebut menyatakan mengatakan menegaskan mengungkapkan mengaku bakal berupaya memastikan optimistis menjamin mengakui membenarkan menjanjikan
      apbd anggaran kebijakan ranperda perda persen prestasi juara kuartal inflasi investasi statistik komitmen arahan target capaian triwulan peringkat perwali perbup indeks realisasi tarif mengatur ditunda wakili mewakili disetujui`,
    ],
  ],
  phrases: [
    [
      5,
      `meraih penghargaan|raih penghargaan|menerima penghargaan|terima penghargaan|mendapat penghargaan|meraih predikat|raih predikat|meraih juara|juara 1|juara 2|juara 3|juara i|juara ii|juara satu|juara pertama|raih juara|raih opini|meraih opini|opini wtp|wajar tanpa|meraih medali
      |raih medali|meraih peringkat|masuk nominasi|meraih prestasi|surat edaran|surat keputusan|peraturan wali|peraturan bupati|peraturan daerah|peraturan gubernur|naik menjadi|turun menjadi|naik sebesar|turun dari|naik dari|untuk keempat|untuk kelima|untuk ketiga|turun sebesar
      |dibanding tahun|dibandingkan tahun|mulai berlaku|mulai diberlakukan|resmi ditetapkan`,
    ],
    [
      4,
      `kasus positif|kasus terkonfirmasi|kasus aktif|pasien sembuh|zona kuning|zona merah|zona oranye|zona hijau|update data|data per|per tanggal|jumlah penduduk|tahun anggaran|pertumbuhan ekonomi
      |menjadi contoh|jadi contoh|baru saja menerima|akan meminta|akan menindak|akan mengkaji|akan mengusulkan`,
    ],
    [
      3,
      'berdasarkan data|menurut data|data bps|tahun sebelumnya|juara umum|perda nomor|perda no|masuk 10|tarif baru|per januari',
    ],
  ],
};
