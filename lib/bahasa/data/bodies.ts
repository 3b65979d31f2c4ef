import { wordList } from './word-list';

/** Bodies whose short name is enough to know who acts, in whatever letters it is written. */
export const namedBodies = new Set(
  wordList(`
    pemkot pemkab pemprov pemda pemdaprov pemdakab pemdes pemko pemkec pemkel pemnag pemkal pemkam tni polri tni-polri dprd dprk dpra dprp dprdp dpr mpr kemendes
    kpu kpud bawaslu panwaslu panwascam panwaslucam panwaslih dkpp gakkumdu bpbd bpba bnpb bmkg pdam pln bpjs baznas baznaskab lazisnu lazismu pmi bnn bnnp bnnk bps bkn bpn basarnas kpk komnas
    ombudsman lpsk kpai kpid kppu bpk bpkp ojk bpom bbpom brin lipi anri lkpp bssn bpip bkkbn bp2mi bp3mi bpjph lemhannas wantannas setneg setkab bappenas perpusnas batan     polsek polsekta polres polresta polda polrestabes polsubsektor poltabes poldasu brimob samapta sabhara propam polairud polair reskrim reskrimum satresnarkoba densus polhut polsus
    koramil kodim korem kodam lanal lanud lantamal koarmada kodaeral kostrad kopassus marinir paskhas yonif rindam denpom pomdam babinminvetcaddam kogabwilhan yonkav yonzipur kompi
    kejari kejati kejagung cabjari kejaksaan pengadilan ptun lapas rutan bapas lpka rupbasan kanim rudenim kanwil kankemenag kantah kppn kpknl kppbc djbc djpb djkn djp
    satpol satpolpp linmas satlinmas hansip damkar damkartan damkarmat tagana satgas forkopimda forkopinda forkopimcam forkompincam forkopimka forkopincam forkompimda forkompimcam forkompinda forpimcam forkopimkot
    muspika muspida dekranasda dekranas dharmawanita persit bhayangkari jalasenastri korpri korwil korwilcam sekretariat setda setwan sekwan
    pkk dasawisma lpm lpmk lpmd lpmkel karangtaruna katar kwarcab kwarran kwarda kwarnas pramuka paskibra paskibraka pokdarwis gapoktan poktan kwt ktna hkti hnsi lmdh pokmas pokjanal bumdes bumdesa bumdesma bumnag bumkam bumd bumn kopdes
    mui nu pcnu pwnu pbnu mwcnu muhammadiyah aisyiyah fatayat muslimat ansor ipnu ippnu bkmt bkprmi phdi pgiw walubi fkub fkdm ldii banser kokam hmi pmii gmni knpi hipmi kadin kadinda apindo iwapi gapensi phri     koni kormi npci askab askot pssi percasi orari senkom fkppi pwri pepabri lvri pgri igtki himpaudi ppni apdesi papdesi abpednas abdesi mgmp mkks k3s kkg pikr unicef undp jica usaid
    disarpus disarpusda dinkes dindik dindikbud dinsos dinhub dlh dlhk dklh dlhp dlhkp dpupr dpuprp dpuprpkp dputr pupr dpu dpubm dpupkp dpkp dpkpp dprkp dprkpp dp3a dpppa dp2kb dppkb dp3ap2kb dppkbp3a dp2kbp3a dp3akb dp3apmp2kb
    dpmd dpmk dpmptsp dpmptsptk dpmpptsp ptsp dtph dtphp dkpp dkppp dkukmpp dkupp dkumpp dpkukm dpad dpusip nakertrans naker parekraf bapperida bappeda bappedalitbang bappelitbang bappelitbangda bapelitbang
    bapelitbangda baperlitbang baperlitbangda bappebti bapenda bapemda bppkad bpkad bpkd bkad bppd bpprd bpprda dpkad dppkad bkd bkdd bkpp bkppd bkpsdm bkpsdmd bkdpsdm bpsdm bpsdmd kesbangpol bakesbangpol bakesbang balitbang balitbangda brida
    dukcapil capil perkim bkp bkpm prokopim prokompim humpro inspektorat itda itjen irda bapas bpdas bksda bbksda bbws bws bptd bpvp blk bbpvp bpmp bbgp bgp bpsip bptp bpbat bpkh bpth balatkop
    kementerian kemenko setwapres jasaraharja taspen asabri jamkrindo pertamina bulog perhutani ptpn pelni pelindo damri asdp perumda perumdam pudam telkom telkomsel pgn jasamarga
    sudin sudindik sudinhub ppsu upt uptb uptd upk uppkb upkp blud pusdatin pusdalops trc banmus banggar bapemperda bapaslon dpm dpc dpw dpd timsel pansel bpskl lsm osis ksop syahbandar bpbj ukpbj ulp lpse
    posdaya bpkal bamuskal bamus pamsimas kpspams hippam pammaskarta ipdn   `),
);

/** Short names that are also words, names or endings of names: only all in capitals they are bodies ("KUA", "LAN", "TN"). */
export const capitalBodies = new Set(
  wordList(
    `kua lan bin ma mk ky bi pn pa kpp kph iai ibi idi pdgi sar pik imm pmr rapi ppk pps kpps pam kai lps psc pom bpd bpp bps bri bni btn bsi bpr lad upp tp bem dkm pwi aji smsi iwo`,
  ),
);

/** Nouns that open the name of a body: what follows must name it. */
export const bodyNouns = new Set(
  wordList(`
    pemerintah pemerintahan dinas badan kantor puskesmas puskesma pustu poskesdes polindes posyandu posbindu poskeskel kelurahan kalurahan kecamatan kapanewon distrik desa nagari gampong pekon kampung
    rsud rsu rs rsup rsia rsj rumkit universitas politeknik institut akademi sekolah fakultas
    sd sdn smp smpn sma sman smk smkn slb slbn mi min mts mtsn man paud tk tkn ra pkbm komunitas yayasan organisasi forum majelis paguyuban kelompok tim satuan pt pt. cv perum bank koperasi
    biro bagian bidang seksi subbagian suku balai loka unit panti lembaga panitia persatuan perhimpunan perkumpulan ikatan gerakan dewan karang komisi komite unsur korps klinik laboratorium
    provinsi kota kabupaten sat pkm direktorat ditjen kesatuan asosiasi pimpinan jajaran bem dharma ibu-ibu kodim gabungan himpunan serikat federasi konsorsium aliansi relawan barisan laskar perpustakaan
    detasemen batalyon batalion pangkalan resimen komando tp pokja kub kube kth ormas perusahaan takmir klub
  `),
);

/** Body nouns that are first of all places or groups: only a capital and a verb after their name make them act. */
export const areaBodies = new Set(
  wordList(`kota kabupaten provinsi desa nagari kelurahan kalurahan kecamatan kapanewon distrik gampong pekon kampung
    museum stasiun masjid gereja sanggar pesantren ponpes pondok pusat sentra rumah pangkalan`),
);
