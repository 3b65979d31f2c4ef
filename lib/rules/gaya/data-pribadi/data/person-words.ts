import { wordList } from '../../../../bahasa/data/word-list';

/** They open a person's name: "Bu Ani", "a.n. Budi", "bernama Citra". */
export const addresses = new Set(
  wordList(`
    bapak bpk bpk. pak ibu bu mas mbak mba mbah kakek nenek kak kakak bang abang kang teh teteh akang uda uni koh om tante paman bibi mak emak abah ananda adinda adik adek dek sdr sdr. sdri sdri.
    saudara saudari ny ny. nyonya tn tn. tuan nn nn. nona almarhum almarhumah alm alm. an an. a.n. a.n bernama h h. hj hj. haji hajah
  `),
);

/** Of them the words for children. */
export const childAddresses = new Set(wordList('ananda adik adek dek'));

/** What somebody is to the story; a name may follow. */
export const roles = new Set(
  wordList(`
    anak balita batita bayi bocah siswa siswi pelajar murid santri santriwati remaja putra putri putranya putrinya anaknya bayinya cucu cucunya keponakan gadis anak-anak
    korban pasien penderita pengidap penyandang pelaku tersangka terduga lansia istri istrinya suami suaminya penerima pemilik odgj ibunda
  `),
);

export const childRoles = new Set(
  wordList(
    `anak anaknya balita batita bayi bayinya bocah siswa siswi pelajar murid santri santriwati remaja putra putri putranya putrinya cucu cucunya keponakan gadis`,
  ),
);

/** Between a role and the name. */
export const namers = new Set(wordList('bernama berinisial inisial yakni yaitu adalah , : ( -'));

/** Capitals after a role or an address that begin nobody's name. */
export const nobody = new Set(
  wordList(`
    hamil bersalin menyusui melahirkan nifas pertiwi negara tangga rumah asuh angkat kandung tiri sambung sulung bungsu tunggal sekalian saudara ibu bapak anda kita semua haji pkk rt rw kota nusantara bangsa negeri emas hebat
    indonesia pancasila berprestasi berkebutuhan khusus luar biasa difabel disabilitas autis yatim piatu dhuafa jalanan muda usia dini sekolah kelas baru lama laki-laki perempuan lelaki wanita pria
    stunting gizi buruk kurang miskin terlantar telantar putus tuna tunanetra tunarungu tunadaksa odgj lansia rujukan umum gratis rawat inap jalan isolasi cuci darah gawat darurat kritis sembuh meninggal selamat luka
    kekerasan perundungan bullying pelecehan pencabulan pemerkosaan perkosaan penganiayaan pembunuhan pencurian penipuan narkoba tawuran kejahatan kriminal perdagangan eksploitasi penculikan kecelakaan lakalantas tabrakan begal judi pinjol
    covid covid-19 tbc tb dbd hiv aids hiv/aids demam diabetes stroke kanker jantung ginjal hipertensi malaria kusta hepatitis kolera diare ispa campak rabies polio thalasemia talasemia leukemia
    positif negatif reaktif menderita mengidap sakit terjangkit terpapar terinfeksi terkena bantuan blt pkh bpnt bansos bst sembako manfaat program beasiswa kip pip kks kis jkn bpjs zakat
    didampingi dibantu dirawat ditangkap diamankan dijenguk ditemukan dilaporkan resmi wib wita wit pasca akibat penyakit saleh salih salihah cerdas ceria sehat semangat bersama
    penghargaan piagam piala hadiah medali anugerah sertifikat lahir
  `),
);

/** Words after which a name belongs to a street, a building, a firm, a cup. */
export const namedAfter = new Set(
  wordList(`
    jalan jl jl. jln jln. gang gg gg. lorong toko warung warkop kedai depot ud cv pt tb apotek salon bengkel klinik butik laundry catering katering kue batik grup group band sanggar yayasan universitas institut stikes politeknik akademi sekolah
    hari piala kejuaraan turnamen cup lomba kri film lagu buku novel lapangan stadion gor gedung aula masjid mesjid musala mushola gereja makam museum monumen tugu taman waduk bendungan jembatan bandara pelabuhan terminal pasar pondok ponpes pesantren
    posyandu rsud rs rsu rsup rsia puskesmas perumahan perum komplek kompleks dusun desa kelurahan kecamatan kampung blok pulau gunung bukit sungai kali pantai teluk nabi sultan raja pangeran pahlawan kelompok kwt poktan koperasi bank
  `),
);
