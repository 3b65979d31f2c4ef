import { wordList } from '../../../../bahasa/data/word-list';

/** Given names that are common in Indonesia and mean nothing else in a caption. Own list, from everyday use. */
export const givenNames = new Set(
  wordList(`
    abdul abdullah abdurrahman achmad adam adi adit aditya afif agung agus agustina agustinus ahmad ainun aisyah ajeng akbar akhmad albert alfian ali alif alya amanda amelia amina aminah amir
    anas andi andika andre andri andriani anggi anggraini angga ani anisa anita annisa anton antonius anwar ardi ardiansyah arief arif arifin aris arman arya asep asmawati astuti atik aulia azis aziz
    bagas bagus bambang basuki bayu benny bobby budi budiman budiyanto cahyo cahyono candra chandra christina cindy danang dani daniel darma darmawan darto dedi dedy deni denny desi dessy dewi dhani dian diana dias dimas dina dini
    dodi doni dwi dyah edi eddy edy effendi eka eko elisa ella elly endah endang erik erlina erna erni ernawati erwin evi fadil fadli fahmi fahri faisal fajar farah farhan farida fatimah fatma fauzan fauzi febri ferdi feri ferry fitri fitriani galih galuh
    gilang gina gunawan gusti hadi hafiz halimah hamid hamzah hani hanif hardi hariyanto hartati hartini hartono haryanto haryono hasan hasanah hasnah hendra hendri heni henny heri herlina herman hermawan heru hesti hidayat hidayah
    ida ika ikhsan ilham ilyas imam imron indra indri irfan irma irwan isma ismail istiqomah iwan jaka jamal jamilah jefri jihan joko johan johanes joni juli julia juliana jumiati junaidi kartika kasim khadijah khairul khairunnisa kiki komang krisna kurniawan  
    ketut laila latifah lia lies lilik lilis lina linda lisa lukman luluk lulu lutfi made mahmud maimunah maman mariam maria mariana mariyam maryam maryati meri mila mira misnah mirna mochamad mohamad mohammad muchtar muhamad muhammad muhidin mulyadi mulyani mulyono munir
    murniati mustafa nabila nadia najwa nanda nanang narti nasir naufal nengah neneng ngadiman nia nina nining ningsih nisa noor novi novita nugroho nur nurhayati nuraini nurdin nurjanah nurlaela nurlela nurmala nurul nyoman oktavia pardi parman pipit poniman ponirah prasetyo prasetya pratama
    priyanto puspita putu rachmat rafi rafli rahayu rahma rahman rahmat rahmawati ramdani ramadhani ramlan ramli randi rani rangga rara ratih ratna ratnasari reni renny reza rian riana ridho ridwan rifki rika rina rini riska rizal rizka rizki rizky rohani rohman rohmah rosa rosi rosidah rosita rudi rudy rukmini rusdi rusli rusmini
    sabri sadikin safitri saiful saleh salim salma samsul samsudin santi santoso sarah saripah sarinah sarmi sartika selvi septi septiani setiawan setiawati setyo shinta sigit silvia siti slamet sofyan sri stefanus subagyo sudarmo sudarsono sugeng sugiarti sugiarto suharti suharto suherman suhendra sukarni sulaiman sulastri sulistyo
    sumarni sumarno sumiati sunarti sunarto suparman suparmi supardi supriyadi supriyanto suryadi suryani suryanto susanti susanto susi susilo susilowati sutarno sutini sutrisno suwarni suyatno suyanto syaiful syahrul syamsul syarif syarifah tati taufik tia tika tini tio tita titi titik tiwi toni tono tri triyono tuti udin ujang ulfa umar umi usman utomo
    vera vina vivi vita wahid wahyu wahyudi wahyuni wardi wati wawan wayan wibowo widodo widya wildan wiwik wulandari yani yanti yanto yati yayan yeni yohanes yoga yogi yudi yuda yudha yuli yulia yuliana yulianti yunita yunus yusuf yusri yusron zaenal zahra zainab zainal zainuddin zaki zulaikha zulfikar zulkifli nikmah baim aldi aldo aji kevin raffi fikri farel rehan raihan keysha kayla naila nayla zidane arka
    `),
);
