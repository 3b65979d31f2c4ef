import { wordList } from './word-list';

/** Short names in capitals that are no body: papers, taxes, programmes, diseases, groups, plans, contests, signs of time. */
export const notBodies = new Set(
  wordList(`
    ktp ktp-el kk kia sim stnk bpkb skck skt sktm nik nib npwp nisn nuptk pbb pbb-p2 bphtb pkb sppt swdkllj imb pbg slf ptsl shm oss sku iumk pirt halal hki nrkb
    jkn kis kip pip pkh bpnt blt blt-dd bst bsps rtlh mbg dtks dtsen sppg ckg ilp pkk-kb kb kie germas phbs stbm odf psn 3m bias bpb mp-asi asi pmt posbindu ppks
    hut hkn hgn han hani harkitnas hardiknas harganas hari ri nkri uud uu pp perpres permen perda perbup perwali pergub sk se surat sop spm sakip lakip rkpd rpjmd rpjpd rkp rka dpa apbd apbn apbdes apbdesa
    rapbd pad dak dau add dbh kua-ppas lkpj lkpd wtp ikm spbe etpd sp4n lapor ppid ppa bos bop ump umk umr umkm ikm ukm asn pns pppk p3k cpns casn phl thl honorer tpp thr wfh wfa
    dbd tbc tb hiv aids odgj odha ispa pmk asf covid covid-19 ppkm psbb prokes vaksin pcr igd ugd icu poli bor usg mr bcg dpt
    wib wita wit jam pukul am pm hp wa sms tv fm pdf qr qris cctv gps ai it led url link live dm faq nb ps info
    mtq stq porprov porkab pon popda popprov o2sn fls2n lks lkti osn ksn ppdb spmb utbk snbt snbp un kkn ppl pkl sd smp sma smk paud tk mi mts ma slb s1 s2 d3 kkn-ppm
    bbm lpg pln pdam bansos tpa tps tps3r rth ruu rt rw jl no nomor lt km kg gor mpp mall alun-alun pjr pju lpju sktp ump dapil pemilu pilkada pilpres pileg dpt dps tps pkpu
    awas hoaks hoax info penting pengumuman stop yuk ayo mari segera catat simak hadiri ikuti gratis update news breaking dan yang untuk dengan telah akan tidak jangan ini itu kami kita
    dki diy ntt ntb tkp wni wna tki tkw sd sdm sda tka kdrt ham kpm odp pdp
    vip vvip ceo mc ls fgd rdp rakor rakornas raker bimtek tot kpi ikn asean ktt g20 imf who-pheic aids sdgs esg csr psn pkpnu diklat lkmm mpls masa
  `),
);
