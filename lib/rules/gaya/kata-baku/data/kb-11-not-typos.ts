import { wordList } from '../../../../bahasa/data/word-list';

/** Words of their own one letter from a frequent one ("pengadaan"); in the last lines, forms that another KB rule names. */
export const notTypos = new Set(
  wordList(`
    pengadaan pengerahan pemuatan perbuatan peringkatan perikatan mengawasi pendanaan kesabaran keutuhan pemukiman berjualan evakuasi mengevakuasi
    pelayaran penyerapan pertemanan pengeluaran pembakaran kebebasan keresahan pengusahaan penguasaan penguasa pelaksana mahasiswi wisatawati
    penumbangan penamaan perkiraan perawatan peragaan pelarian pelatuk membelah membalas membuat memakai memalukan menyabut menggandakan
    menyayangi menyanyikan mengingat mengatai mengikat berjajar berjanji berkumpulan pengusap pendukung penduduknya kelulusan kedudukan
    penimbunan penyuluh persidangan pertandingan pertunjukan pendatang pendataran kesamaan kesediaan berlangsungnya dibuatkan dibukakan disebutkan
    dihadapi dihadiahi diinginkan disiarkan disiapkannya meraihnya menetap menyajikan menyilakan menyinari menyakiti mengisahkan menempatkan menempati
    terjaga terjual terjatuh tersambung terlampau tercetak teranyar pengaruhnya perlawanan perlakuan pernyataan persamaan persatuan perpisahan
    ketegasan keterangannya kerusakan kerusuhan kesenian kepenatan kepentasan penyajian penyaji penyakitan pengapalan pengelasan pengubahan pemutihan
    pembenahan pembelian pembinasaan pembantaian perbankan perbatasan pergaulan perjanjian perjalanan perkantoran pertambangan petani peternak
    berarah berbagi berenang berjalin berempat bertepat berjunjung dibagian disaluran ditambang ditumbang ditujukkan dikelaskan disuapkan diterapkan dirujukan
    kandangan kantungan keimanan kepindahan kesempitan kesultanan ketuhanan kemudaan mematikan membatu memerahkan memperberat memperboleh
    mengadakan mengambangkan mengembungkan mengandang menerapkan menugaskan menubuhkan meninju menunggal manunggal meratakan menyusuri menyusupi menyuapkan menyuapi
    menjalinkan penambangan penataan penerapan penerbangan pengambangan pengangkatan pengeceran pengerikan pengurukan pengurasan pengupasan pengutusan pengujung
    pembulatan pembukuan pembutaan penobatan penyusuan penyalutan penyulutan perataan percaturan periklanan peringkat persiapkan peringatkan pertemukan perlombakan persyaratkan
    pertanggungjawabkan undangkan sebaliknya sumpahnya kebuayaan kesasaran ketahuan perkawanan perbalikan perindahan
    pembuahan perumahan penertiban kemudahan perebutan persentasi pengasahan pengasuhan pengesahan pengetahuan pengukuran
    profesionil ketrampilan keperdulian sekertaris sekertariat sekretarit ketentraman febuari februwari bermamfaat memamfaatkan dimamfaatkan pemamfaatan menghimbau
    musawarah musayawarah tekhnologi kususnya masarakat immunisasi appresiasi kordinasi berkordinasi insfrastruktur infastruktur infrastuktur inprastruktur
    kedisplinan tranportasi transpotasi tranparan tranparansi transfaran transfaransi mentetapkan mentunjukkan mentinjau mentambahkan mentumbuhkan mentingkatkan menterima mentegaskan
    mempelihara mempimpin mempastikan mempenuhi mengkelola mengkembangkan mengkunjungi perobahan mengunakan menunjukan ditunjukan menegakan pengelolahan pengolaan
  `),
);
