/** After KBBI VI: f, v and p, ph for f, and b at the end of a word. */
export const labials = `
  aktifitas, aktipitas > aktivitas!; aktifitas-aktifitas > aktivitas-aktivitas!; beraktifitas, beraktipitas > beraktivitas!
  kreatifitas, kreatipitas > kreativitas!; produktifitas > produktivitas!; efektifitas > efektivitas!; sportifitas > sportivitas!
  obyektifitas, objektifitas > objektivitas!; subyektifitas, subjektifitas > subjektivitas!; sensitifitas > sensitivitas!; selektifitas > selektivitas!; kolektifitas > kolektivitas!
  konektifitas > konektivitas!; relatifitas > relativitas!; responsifitas > responsivitas!; inklusifitas > inklusivitas!; eksklusifitas > eksklusivitas!; negatifitas > negativitas!
  positifitas > positivitas!; interaktifitas > interaktivitas!; kompetitifitas > kompetitivitas!; adaptifitas > adaptivitas!; konduktifitas > konduktivitas!; partisipatifitas > partisipativitas!
  aktifis > aktivis!; aktifis-aktifis > aktivis-aktivis!; aktifasi > aktivasi!; mengaktifasi > mengaktivasi!; diaktifasi > diaktivasi!; reaktifasi > reaktivasi!
  aktip, aktiv > aktif!; mengaktipkan, mengaktivkan > mengaktifkan!; diaktipkan, diaktivkan > diaktifkan!; keaktipan, keaktivan > keaktifan!; efektip, efektiv > efektif!; kreatip, kreativ > kreatif!
  negatip, negativ > negatif!; positip, positiv > positif!; produktip, produktiv > produktif!; sensitip > sensitif!; intensip, intensiv > intensif!; insentip > insentif!; kolektip > kolektif!
  preventip > preventif!; partisipatip > partisipatif!; informatip > informatif!; inovatip, inofatif > inovatif!; edukatip > edukatif!; alternatip > alternatif!; administratip > administratif!
  kompetitip > kompetitif!; persuasip > persuasif!; responsip > responsif!; selektip > selektif!; objektip, obyektip > objektif!; subjektip, subyektip > subjektif!; legislatip > legislatif!
  eksekutip > eksekutif!; komunikatip > komunikatif!; komprehensip, komperhensif > komprehensif!; adaptip > adaptif!; relatip > relatif!; agresip, agressif > agresif!; progresip, progressif > progresif!
  masip, massif > masif!; pasip, passif > pasif!; motip > motif!; tarip > tarif!; definitip > definitif!; kondusip > kondusif!; perspektip > perspektif!; konstruktip > konstruktif!; represip > represif!
  sepuluh nopember > Sepuluh Nopember; nopember > November!; pebruari, febuari, pebuari, februwari, peberuari > Februari!; propinsi, profinsi > provinsi!; propinsi-propinsi > provinsi-provinsi!
  motifasi > motivasi!; memotifasi > memotivasi!; dimotifasi > dimotivasi!; termotifasi > termotivasi!; motifator > motivator!; inofasi > inovasi!; berinofasi > berinovasi!; renofasi > renovasi!; merenofasi > merenovasi!; direnofasi > direnovasi!
  efaluasi > evaluasi!; mengefaluasi > mengevaluasi!; efakuasi > evakuasi!; mengefakuasi > mengevakuasi!; refitalisasi > revitalisasi!; reserfasi > reservasi!; obserfasi > observasi!; konserfasi > konservasi!
  festifal, pestival, pestipal > festival!; karnafal, karnapal > karnaval!; vidio, fideo, pidio > video; vidio-vidio > video-video; faforit, paforit, pavorit, favourit, vaforit > favorit!; terfaforit, terpavorit > terfavorit!
  unifersitas, unipersitas > universitas!; devisi > divisi!; devisit, depisit > defisit!; provesional, propesional > profesional!; propesi > profesi!; provil, propil > profil!; profokasi > provokasi!; profokator > provokator!
  faksin, paksin > vaksin!; faksinasi, paksinasi > vaksinasi!; difaksin > divaksin!; fariasi > variasi!; berfariasi > bervariasi!; ferifikasi, verivikasi, veripikasi > verifikasi!; memferifikasi, memverivikasi > memverifikasi!; diferifikasi, diverivikasi > diverifikasi!
  falidasi > validasi!; pasilitas > fasilitas!; pasilitasi > fasilitasi!; serfis > servis; sertivikat > sertifikat!; sertivikasi, sertipikasi > sertifikasi!; vokus > fokus!
  faham > paham!; memfahami > memahami!; difahami > dipahami!; pemfahaman > pemahaman!; kesalahfahaman > kesalahpahaman!; sefaham > sepaham!; kefahaman > kepahaman!; faham-faham > paham-paham!
  fihak > pihak!; fihak-fihak > pihak-pihak!; fikir > pikir!; fikiran > pikiran!; fikiran-fikiran > pikiran-pikiran!; berfikir > berpikir!; berfikiran > berpikiran!; memfikirkan > memikirkan!; difikirkan > dipikirkan!; terfikir > terpikir!; terfikirkan > terpikirkan!
  nafas > napas; bernafas > bernapas!; pernafasan > pernapasan!; bernafaskan > bernapaskan!; napsu > nafsu; fasal > pasal!; faraf > paraf!; memfaraf > memaraf!; lapal > lafal
  hapal > hafal!; menghapal > menghafal!; menghapalkan > menghafalkan!; hapalan > hafalan!; dihapal > dihafal!; penghapal > penghafal!; hurup > huruf!; hurup-hurup > huruf-huruf!; mamfaat, manpaat > manfaat!; bermamfaat > bermanfaat!
  memamfaatkan > memanfaatkan!; dimamfaatkan > dimanfaatkan!; pemamfaatan > pemanfaatan!; ijtihat > ijtihad; pondasi > fondasi; plapon, flafon, flapon > plafon; kapling, kavling > kaveling; kapling-kapling > kaveling-kaveling
  photo booth > photo booth; photo > foto; photo-photo > foto-foto; poto > foto; poto-poto > foto-foto; berphoto > berfoto!; photografi, photography > fotografi; photografer, photographer > fotografer; phisik > fisik!; phenomena > fenomena; pisik > fisik!; pasilitator > fasilitator!
  fotocopy, photocopy, foto copy, foto kopi, photo copy, potokopi, fotocopi, poto copy, fotokopy, foto kopy > fotokopi!; difotocopy, difoto copy, difotocopi > difotokopi!; memfotocopy, memfotocopi > memfotokopi!
  lembab > lembap!; kelembaban > kelembapan!; melembabkan > melembapkan!; pelembab > pelembap!; mantab > mantap; pemantaban > pemantapan!; memantabkan > memantapkan!; kemantaban > kemantapan!; gubug > gubuk; gubug-gubug > gubuk-gubuk
  volly, voly, volley > voli; pilem, filem > film; sivitas academica > sivitas akademika!; civitas akademika, civitas academica, sivitas academika > sivitas akademika!; paedah > faedah; pitnah > fitnah
  transper > transfer!; mentransper > mentransfer!; ditransper > ditransfer!; transfortasi > transportasi!; superpisi > supervisi!; interfensi > intervensi!
  intefensi > intervensi!; infentaris > inventaris!; infentarisasi > inventarisasi!; infestor > investor!; konfoi > konvoi; pengefaluasian > pengevaluasian!
`;
