// Provinces, kabupaten and kota as people write them. Made by scripts/region-names.ts from the npm package idn-area-data
// (https://github.com/fityannugroho/idn-area-data), Open Database License (ODbL) 1.0, https://opendatacommons.org/licenses/odbl/1-0/.
// Changed: lower case, without "Kabupaten" and "Kota", with usual variants. This file is under the same licence.

/** Separated by bars. */
export const regionNameBlock = `
aceh|aceh barat|aceh barat daya|aceh besar|aceh jaya|aceh selatan|aceh singkil|aceh tamiang|aceh tengah|aceh tenggara|aceh timur|
aceh utara|agam|alor|ambon|asahan|asmat|babel|badung|balangan|bali|balikpapan|banda aceh|bandaaceh|bandar lampung|bandarlampung|
bandung|bandung barat|banggai|banggai kepulauan|banggai laut|bangka|bangka barat|bangka selatan|bangka tengah|bangkalan|bangli|
banjar|banjarbaru|banjarmasin|banjarnegara|bantaeng|banten|bantul|banyuasin|banyumas|banyuwangi|barito kuala|barito selatan|
barito timur|barito utara|barru|batam|batang|batanghari|batu|batu bara|bau bau|baubau|bekasi|belitung|belitung timur|belu|
bener meriah|bengkalis|bengkayang|bengkulu|bengkulu selatan|bengkulu tengah|bengkulu utara|berau|biak numfor|bima|binjai|bintan|
bireuen|bitung|blitar|blora|boalemo|bogor|bojonegoro|bolaang mongondow|bolaang mongondow selatan|bolaang mongondow timur|
bolaang mongondow utara|bombana|bondowoso|bone|bone bolango|bontang|boven digoel|boyolali|brebes|bukittinggi|buleleng|bulukumba|
bulungan|bungo|buol|buru|buru selatan|buton|buton selatan|buton tengah|buton utara|ciamis|cianjur|cilacap|cilegon|cimahi|cirebon|
dairi|deiyai|deli serdang|demak|denpasar|depok|dharmasraya|diy|dogiyai|dompu|donggala|dumai|empat lawang|ende|enrekang|fak fak|
flores timur|garut|gayo lues|gianyar|gorontalo|gorontalo utara|gowa|gresik|grobogan|gunung mas|gunungkidul|gunungsitoli|
halmahera barat|halmahera selatan|halmahera tengah|halmahera timur|halmahera utara|hulu sungai selatan|hulu sungai tengah|
hulu sungai utara|humbang hasundutan|indragiri hilir|indragiri hulu|indramayu|intan jaya|jabar|jabodetabek|jakarta|jakarta barat|
jakarta pusat|jakarta selatan|jakarta timur|jakarta utara|jakbar|jakpus|jaksel|jaktim|jakut|jambi|jateng|jatim|jawa|jawa barat|
jawa tengah|jawa timur|jayapura|jayawijaya|jember|jembrana|jeneponto|jepara|jogja|jogjakarta|jombang|kaimana|kalbar|kalimantan|
kalimantan barat|kalimantan selatan|kalimantan tengah|kalimantan timur|kalimantan utara|kalsel|kaltara|kalteng|kaltim|kampar|
kapuas|kapuas hulu|karanganyar|karangasem|karawang|karimun|karo|katingan|kaur|kayong utara|kebumen|kediri|keerom|kendal|kendari|
kep. anambas|kep. aru|kep. mentawai|kep. meranti|kep. sangihe|kep. selayar|kep. seribu|kep. siau tagulandang biaro|kep. sula|
kep. talaud|kep. tanimbar|kep. yapen|kepahiang|kepri|kepulauan anambas|kepulauan aru|kepulauan bangka belitung|kepulauan mentawai|
kepulauan meranti|kepulauan riau|kepulauan sangihe|kepulauan selayar|kepulauan seribu|kepulauan siau tagulandang biaro|
kepulauan sula|kepulauan talaud|kepulauan tanimbar|kepulauan yapen|kerinci|ketapang|klaten|klungkung|kolaka|kolaka timur|
kolaka utara|konawe|konawe kepulauan|konawe selatan|konawe utara|kotabaru|kotamobagu|kotawaringin barat|kotawaringin timur|
kuantan singingi|kubu raya|kudus|kulon progo|kuningan|kupang|kutai barat|kutai kartanegara|kutai timur|labuhanbatu|
labuhanbatu selatan|labuhanbatu utara|lahat|lamandau|lamongan|lampung|lampung barat|lampung selatan|lampung tengah|lampung timur|
lampung utara|landak|langkat|langsa|lanny jaya|lebak|lebong|lembata|lhokseumawe|lima puluh kota|lingga|lombok barat|lombok tengah|
lombok timur|lombok utara|lubuk linggau|lubuklinggau|lumajang|luwu|luwu timur|luwu utara|madiun|magelang|magetan|mahakam ulu|
majalengka|majene|makasar|makassar|malaka|malang|malinau|maluku|maluku barat daya|maluku tengah|maluku tenggara|maluku utara|malut|
mamasa|mamberamo raya|mamberamo tengah|mamuju|mamuju tengah|manado|mandailing natal|manggarai|manggarai barat|manggarai timur|
manokwari|manokwari selatan|mappi|maros|mataram|maybrat|medan|melawi|mempawah|merangin|merauke|mesuji|metro|mimika|minahasa|
minahasa selatan|minahasa tenggara|minahasa utara|mojokerto|morowali|morowali utara|muara enim|muaro jambi|mukomuko|muna|
muna barat|murung raya|musi banyuasin|musi rawas|musi rawas utara|nabire|nagan raya|nagekeo|natuna|nduga|ngada|nganjuk|ngawi|nias|
nias barat|nias selatan|nias utara|ntb|ntt|nunukan|nusa tenggara barat|nusa tenggara timur|ogan ilir|ogan komering ilir|
ogan komering ulu|ogan komering ulu selatan|ogan komering ulu timur|pacitan|padang|padang lawas|padang lawas utara|padang panjang|
padang pariaman|padangpanjang|padangsidimpuan|pagar alam|pagaralam|pakpak bharat|palangkaraya|palembang|palopo|palu|pamekasan|
pandeglang|pangandaran|pangkajene dan kepulauan|pangkal pinang|pangkalpinang|paniai|papua|papua barat|papua barat daya|
papua pegunungan|papua selatan|papua tengah|parepare|pariaman|parigi moutong|pasaman|pasaman barat|pasangkayu|paser|pasuruan|pati|
payakumbuh|pegunungan arfak|pegunungan bintang|pekalongan|pekanbaru|pelalawan|pemalang|pematangsiantar|penajam paser utara|
penukal abab lematang ilir|pesawaran|pesisir barat|pesisir selatan|pidie|pidie jaya|pinrang|pohuwato|polewali mandar|ponorogo|
pontianak|poso|prabumulih|pringsewu|probolinggo|pulang pisau|pulau morotai|pulau taliabu|puncak|puncak jaya|purbalingga|purwakarta|
purworejo|raja ampat|rejang lebong|rembang|riau|rokan hilir|rokan hulu|rote ndao|sabang|sabu raijua|salatiga|samarinda|sambas|
samosir|sampang|sanggau|sarmi|sarolangun|sawahlunto|sekadau|seluma|semarang|seram bagian barat|seram bagian timur|serang|
serdang bedagai|seruyan|siak|sibolga|sidenreng rappang|sidoarjo|sigi|sijunjung|sikka|simalungun|simeulue|singkawang|sinjai|sintang|
situbondo|sleman|solo|solok|solok selatan|soppeng|sorong|sorong selatan|sragen|subang|subulussalam|sukabumi|sukamara|sukoharjo|
sulawesi|sulawesi barat|sulawesi selatan|sulawesi tengah|sulawesi tenggara|sulawesi utara|sulbar|sulsel|sulteng|sultra|sulut|
sumatera|sumatera barat|sumatera selatan|sumatera utara|sumatra|sumba barat|sumba barat daya|sumba tengah|sumba timur|sumbar|
sumbawa|sumbawa barat|sumedang|sumenep|sumsel|sumut|sungai penuh|sungaipenuh|supiori|surabaya|surakarta|tabalong|tabanan|takalar|
tambrauw|tana tidung|tana toraja|tanah bumbu|tanah datar|tanah laut|tangerang|tangerang selatan|tangerangselatan|tanggamus|tangsel|
tanjung jabung barat|tanjung jabung timur|tanjung pinang|tanjungbalai|tanjungpinang|tapanuli selatan|tapanuli tengah|
tapanuli utara|tapin|tarakan|tasikmalaya|tebing tinggi|tebingtinggi|tebo|tegal|teluk bintuni|teluk wondama|temanggung|ternate|
tidore kepulauan|tidorekepulauan|timor tengah selatan|timor tengah utara|toba|tojo una una|toli-toli|tolikara|tomohon|toraja utara|
trenggalek|tual|tuban|tulang bawang|tulang bawang barat|tulungagung|wajo|wakatobi|waropen|way kanan|wonogiri|wonosobo|yahukimo|
yalimo|yogya|yogyakarta`;
