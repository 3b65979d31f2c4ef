/** Names of kecamatan that are first of all ordinary words: "di tengah", "ke seberang", "di jaya" name no kecamatan. */
export const ordinaryDistricts: ReadonlySet<string> = new Set(
  `
    abang air ajung alas amar ambal amen anggi anggrek angsana arahan ayah babat badar bahar bajo balai balla balong bambang bancar banda
    bandar bangsal bantaran banyakan banyu bara barat bareng baru barus batang batuan batur bawang bayan bayang bayat beber beji belang
    belik belimbing benda bendahara bendungan bener benteng beringin beruntung biak bintang biru-biru bola bongkar bonjol borong buah buaran
    bukit bulak bulang bulik bulu bumi bunga bungin bunta buntu bunut butuh candi cempaka cendana ceper cermin cina concong curio curug
    dagangan damai damar danau darma dataran delima dempet dempo dendang dolok dukun durian dusun fajar gabus gading galang galing galur
    gambir gambut gandus gantung gapura gaung gebang geger gempol gending genteng giri godong gondang gumelar guna guntur gunung hamparan
    harian hulu ibu ilir indra ingin jaken jambu jangka japara jati jaya jebus johar jorong juli kajang kalibaru kalis kamal kampa kampak
    kampung kamu kangkung kapas karang karangan karas kare karet kasi kasih kasihan kauman kebo kebun kelam kelapa keling kemang kembang
    kembaran kemiri kempo kemuning kencong kepung kerajaan kerek ketol kilo kodi kolang komodo kora kota kotak kramat kretek kubu kudu
    kuning kunir kurun kuta labuan ladang langgam lape larangan laut lawan lawang lebar leces lela lembah lembang lembar lengkong lenteng
    lesung liang licin lirik logam lore luas lubuk lumbung lumut manding mandor manggala manggis maniis mare marga mas mawar mayang medan
    mekar mekarjaya mekarsari melak melati mendung menes menjalin merak merapi merbau merdeka merek merigi mesjid minggir mojo mori moro
    muara mugi mukim mulia muncang muncar mundu murung musi mutiara muting nasal negara negeri nibung pacar pace padang padas pagar pakem
    pakis paku pal palas panca panda pandan panggang panggul pangkah pangkalan panjang panji pantai panti papar parang pare parit paron paru
    pasan pasar patuk pauh payung pecah pedan pedes pekat pemenang penarik pendopo pengasih peninjauan penjaringan perak periuk permata
    pesantren pesisir petang petasia petir pinang pinggir pining pintu pisang pitu pokok pucuk puding pulau pulutan puncu pura puri pusako
    pusat putih raba rakit rambah rambang rambutan ranai rangsang rantau rasau rawa raya regol rejoso rendang rengat rimbo rindi rongga
    rundeng sabu sadang sakra sakti salak salam salaman salang sale saling sambutan samudera samudra sandaran sanggar sarang satui sawah
    sawan sawang sawit sawo sebatik seberang sedan sekar sekaran sela selat selatan selebar selesai seluas semen sempol sendang seram sesi
    setia setu siantar sikap silat silau simo simpang simpur sindang sindue sobang subah subur suka sukun suli sumber sumur sungai suruh
    susut sutera tahunan talang tali taman tambak tambang tambangan tampan tanah tanggul tanjung tanta tapos tarik tebas tebing tegal telaga
    telen teluk tempe tempel tempuran tenga tengah teras teriak terisi tetap tiga timbang timur tiris tobu tomo tugu tulang tulangan tulis
    tulung tumpang tungkal tunjungan turi tutur ujung undaan utan utara wajak wangi wara waris warsa waru wates web weda wedi widang wina
    wungu
  `
    .trim()
    .split(/\s+/),
);
