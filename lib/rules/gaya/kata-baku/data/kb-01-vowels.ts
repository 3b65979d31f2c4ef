/** After KBBI VI. Chosen for public posts; what a shop, mosque or street may carry in its name stands without `!`. */
export const vowels = `
  apotik > apotek; apotiker > apoteker
  praktek > praktik; praktek-praktek > praktik-praktik; praktekkan > praktikkan!
  mempraktekkan, mempraktekan, mempraktikan > mempraktikkan!; dipraktekkan, dipraktekan, dipraktikan > dipraktikkan!; berpraktek > berpraktik!
  antri > antre!; antrian > antrean!; antrian-antrian > antrean-antrean!; mengantri > mengantre!; pengantri > pengantre!
  resiko > risiko!; resiko-resiko > risiko-risiko!; beresiko > berisiko!
  nasehat > nasihat; nasehat-nasehat > nasihat-nasihat; menasehati > menasihati!; dinasehati > dinasihati!; menasehatkan > menasihatkan!; dinasehatkan > dinasihatkan!
  penasehat > penasihat!; nasehati > nasihati!; nasehatkan > nasihatkan!
  atlit > atlet!; atlit-atlit > atlet-atlet!
  detil > detail; mendetil > mendetail!; sedetil > sedetail!
  karir > karier; berkarir > berkarier!
  sistim > sistem!; sistimatis > sistematis!; sistimatika > sistematika!; ekosistim > ekosistem!; subsistim > subsistem!
  analisa > analisis; menganalisa > menganalisis!; dianalisa > dianalisis!; penganalisa > penganalisis!
  diagnosa > diagnosis; mendiagnosa > mendiagnosis!; didiagnosa > didiagnosis!; terdiagnosa > terdiagnosis!
  hipotesa > hipotesis; sintesa > sintesis; prognosa > prognosis; metoda > metode; perioda > periode
  akte > akta; akte-akte > akta-akta
  cabe > cabai; sambel > sambal; kedele > kedelai; gule > gulai; coklat > cokelat; kecoklatan > kecokelatan!
  telor ayam > telur ayam; telor bebek > telur bebek; telor asin > telur asin; telor puyuh > telur puyuh; telor ceplok > telur ceplok; telor dadar > telur dadar; telor rebus > telur rebus; duren > durian; terong > terung
  saos > saus; mie > mi; bakmie > bakmi; kueh, kuweh > kue; krupuk > kerupuk; mangkok > mangkuk; semangkok > semangkuk
  cengkeh > cengkih; korma > kurma; bengkoang > bengkuang
  komplit > komplet; terkomplit > terkomplet!; sekomplit > sekomplet!
  konkrit, kongkrit, kongkret > konkret!; mengkonkritkan, mengongkritkan, mengkongkritkan > mengonkretkan!; sekonkrit > sekonkret!
  ekstrim > ekstrem!; ekstrimis > ekstremis!; ekstrimisme > ekstremisme!
  hakekat > hakikat; jendral > jenderal; jendral-jendral > jenderal-jenderal; mentri > menteri!; mentri-mentri > menteri-menteri!; kementrian > kementerian!
  nomer > nomor!; bernomer > bernomor!; penomeran > penomoran!; nomer-nomer > nomor-nomor!
  supir > sopir; supir-supir > sopir-sopir; lobang > lubang; lobang-lobang > lubang-lubang; berlobang > berlubang!; melobangi > melubangi!; dilobangi > dilubangi!
  rubuh > roboh!; merubuhkan > merobohkan!; dirubuhkan > dirobohkan!; sorga > surga; pasen > pasien!; pasen-pasen > pasien-pasien!
  orisinil, originil > orisinal; prinsipil > prinsipiel!; spirituil > spiritual!; kulturil > kultural!; strukturil > struktural!; rasionil > rasional!; operasionil > operasional!
  profesionil > profesional!; proporsionil > proporsional!; tradisionil > tradisional!; emosionil > emosional!; insidentil > insidental!; esensiil > esensial!; komersil > komersial!
  materil > materiel!; potensil > potensial!; fungsionil > fungsional!; konvensionil > konvensional!
  tauladan > teladan; ketauladanan > keteladanan!; kantung > kantong; kantung-kantung > kantong-kantong; isteri > istri; isteri-isteri > istri-istri; beristeri > beristri!
  justeru > justru!; sutera > sutra; sastera > sastra; mantera > mantra; samudera > samudra; putera > putra; puteri > putri; putera-puteri > putra-putri; berputera > berputra!
  inggeris > Inggris!; indera > indra; pancaindera, panca indera, panca indra > pancaindra; trampil > terampil!; ketrampilan > keterampilan!; ketrampilan-ketrampilan > keterampilan-keterampilan
  goa > gua; goa-goa > gua-gua; kaos > kaus; kaos-kaos > kaus-kaus; bis > bus; bis-bis > bus-bus; bis surat > bis surat; bis beton > bis beton; bis kota > bus kota
  cidera > cedera!; menciderai > mencederai!; diciderai > dicederai!; cendikiawan > cendekiawan!; cendikia > cendekia; gladi > geladi; elit > elite
  faksimil > faksimile; higinis, higienes, hygienis > higienis!; jerigen, jirigen, jeregen, jirgen, derigen > jeriken; jerigen-jerigen > jeriken-jeriken; kaedah > kaidah!; kaedah-kaedah > kaidah-kaidah!
  kalendar > kalender; katagori > kategori!; kuisioner, kuisoner, quesioner, kuesener > kuesioner!
  managemen, manejemen, menejemen > manajemen; general manager > general manager; manager, menejer, manejer > manajer; musium > museum
  otentik > autentik!; otopsi > autopsi!; mengotopsi > mengautopsi!; diotopsi > diautopsi!; otobiografi > autobiografi; audensi > audiensi!; beraudensi > beraudiensi!
  prosentase, presentase > persentase!; prosen > persen!; popular > populer; perangko > prangko; seksama > saksama!; keseksamaan > kesaksamaan!
  selular > seluler; sprei, seprei > seprai; telpon, tilpon, telefon, telphon, telephon, telephone, tilpun > telepon; menelpon, mentelpon, mentelfon, menelefon > menelepon!; ditelpon, ditelfon > ditelepon!; bertelpon > bertelepon!!
  tolak ukur > tolok ukur!; tolak-ukur > tolok ukur!; urin > urine; kemaren > kemarin!; karna > karena; balego, baligo, baleho > baliho; disain > desain; mendisain > mendesain!; didisain > didesain!; disainer > desainer
  difinisi, defenisi > definisi!; mendifinisikan, mendefenisikan > mendefinisikan!; effisien, efesien > efisien!; effisiensi, efesiensi > efisiensi!; mengefesienkan > mengefisienkan!
  familiar > familier!; frase > frasa; goncang > guncang!; goncangan > guncangan!; menggoncang > mengguncang!; menggoncangkan > mengguncangkan!; digoncang > diguncang!; tergoncang > terguncang!; bergoncang > berguncang!
  amandemen > amendemen!; mengamandemen > mengamendemen!; diamandemen > diamendemen!; kokoh > kukuh; memperkokoh > memperkukuh!; diperkokoh > diperkukuh!; kekokohan > kekukuhan!; mengokohkan > mengukuhkan!
  kreteria > kriteria!; materai > meterai; bermaterai > bermeterai!; pinalti, penalty, pinalty > penalti; piranti > peranti; rileks > relaks; sirine > sirene!; trompet > terompet
  pluit > peluit; kenalpot > knalpot; sendal > sandal; sendal-sendal > sandal-sandal; ujud > wujud; anggauta > anggota!; beaya > biaya!; konperensi, konfrensi, konprensi > konferensi!; perduli > peduli!
  keperdulian > kepedulian!; memperdulikan > memedulikan!; diperdulikan > dipedulikan!; restauran, restaurant > restoran; kolestrol > kolesterol; atmosfir > atmosfer
  alumunium, almunium, aluminum > aluminium; anugrah > anugerah; menganugrahkan > menganugerahkan!; dianugrahi > dianugerahi!; dianugrahkan > dianugerahkan!; penganugrahan > penganugerahan!; batere, baterei, batrei, batrai > baterai
  bazaar > bazar; retail > ritel; notulen > notula; itikad, i'tikad > iktikad; mesjid > masjid; mesjid-mesjid > masjid-masjid; kadaluarsa, kadaluwarsa, kadarluarsa, kedaluarsa > kedaluwarsa!
  kualahan > kewalahan!; moderen > modern!; kebhinekaan, kebhinnekaan, kebinnekaan > kebinekaan!; herarki, hirarki > hierarki!; hirarkis, herarkis > hierarkis!; varitas > varietas!; sekertaris > sekretaris!; sekertariat > sekretariat!; sekretarit > sekretariat!
  kontraversi > kontroversi!; kontraversial > kontroversial!; wiraswata > wiraswasta!; aktuil > aktual!; individuil > individual!; formulier > formulir!; reumatik, rheumatik, rhematik > rematik!
  teoritis > teoretis!; teoritikus > teoretikus!; tentram > tenteram!; ketentraman > ketenteraman!; menentramkan > menenteramkan!
  cinderamata, cindera mata, cenderamata > cendera mata!
`;
