import { wordList } from '../../../../bahasa/data/word-list';

/** What stands above all others needs no "paling". */
const superlatives = wordList(
  'terbaik terbesar terbanyak tertinggi terendah terkecil terbaru terdekat terjauh terpenting tercepat terlama terlengkap terbersih terindah tertua termuda termurah terparah terkuat terpanjang terluas terkenal',
);

/**
 * Words that say the same twice, and the one that is enough. Sources: 10 Pedoman Pemakaian Bahasa dalam Pers PWI, butir 6;
 * "bentuk mubazir" in Badan Bahasa's Buku Praktis Bahasa Indonesia. Not those that say more together ("masuk ke dalam rumah").
 */
export const redundantPairs = `${superlatives.map((word) => `paling ${word} > ${word}`).join('\n')}
agar supaya, supaya agar, untuk agar, agar untuk, agar guna > agar
untuk supaya > supaya
demi untuk, demi guna, demi agar > demi
guna untuk, untuk guna > guna
dalam rangka untuk, dalam upaya untuk, dalam rangka guna > untuk
bertujuan agar untuk, bertujuan untuk agar > bertujuan agar
adalah bertujuan > bertujuan
adalah merupakan, merupakan adalah, ialah merupakan, yaitu merupakan, yakni merupakan > merupakan
adalah yaitu, adalah yakni, adalah ialah, ialah adalah > adalah
yaitu adalah, yaitu yakni, yakni yaitu, yaitu ialah > yaitu
yakni adalah > yakni
seperti misalnya, misalnya seperti, contohnya misalnya, umpama misalnya, misalnya contohnya, misal seperti > misalnya
seperti contohnya, contohnya seperti, seperti contoh > contohnya
antara lain seperti, antara lain misalnya, antara lain yaitu, antara lain yakni, antara lain adalah > antara lain
seperti antara lain, seperti di antaranya > antara lain
lalu kemudian, kemudian lalu, kemudian setelah itu, setelah itu kemudian, lalu setelah itu, kemudian selanjutnya, selanjutnya kemudian > kemudian
sejak dari, mulai sejak, mulai dari sejak, dari sejak > sejak
dimulai sejak, dimulai dari sejak > dimulai
hingga sampai, sampai hingga > hingga
mulai dimulai > mulai
disebabkan karena > disebabkan oleh
diakibatkan karena > diakibatkan oleh
karena disebabkan, sebab karena, karena sebab, dikarenakan karena, oleh sebab karena, oleh karena sebab > karena
dikarenakan oleh karena, dikarenakan oleh > karena
alasannya karena, alasannya adalah karena, alasan karena > karena
sehingga maka, maka sehingga > sehingga
karena itu maka > karena itu
oleh karena itu maka, oleh sebab itu maka, oleh karenanya maka > oleh karena itu
jika apabila, apabila jika, jika seandainya, bila jika, jika bila, apabila bila > jika
namun tetapi, tetapi namun, namun tapi, tapi namun, akan tetapi namun, namun akan tetapi, namun meskipun begitu tetapi > namun
dan serta, serta dan, dan beserta, dan dengan serta > serta
untuk bagi, bagi untuk > bagi
kepada bagi > bagi
tentang mengenai, mengenai tentang, perihal mengenai, perihal tentang, tentang perihal, mengenai soal, tentang soal, soal mengenai > mengenai
membahas tentang, membahas mengenai, membahas soal, membahas perihal > membahas
membicarakan tentang, membicarakan mengenai, membicarakan soal > membicarakan
mendiskusikan tentang, mendiskusikan mengenai, mendiskusikan soal > mendiskusikan
mempelajari tentang, mempelajari mengenai > mempelajari
menyosialisasikan tentang, menyosialisasikan mengenai > menyosialisasikan
hanya sekadar, sekadar hanya, cuma sekadar, hanya sekedar, cuma sekedar > sekadar
cuma hanya, hanya cuma, hanyalah cuma > hanya
sudah telah, telah sudah > telah
dapat bisa, bisa dapat, mampu bisa, bisa mampu > dapat
harus wajib, wajib harus, wajib untuk harus > wajib
akan hendak, hendak akan > akan
tidak bukan > bukan
amat sangat, sangat amat, sangat teramat, sangat sangat > sangat
mengulangi kembali, mengulangi lagi, mengulangi ulang > mengulangi
mengulang kembali, mengulang lagi > mengulang
namun demikian tetapi, namun begitu tetapi > namun demikian
maka oleh karena itu, maka oleh sebab itu > oleh karena itu
maupun juga, maupun serta > maupun
khusus hanya, hanya khusus > khusus
sehingga akibatnya, akibatnya sehingga > sehingga
dan lain-lain dan sebagainya, dan lain-lain sebagainya, dan sebagainya dan lain-lain > dan lain-lain
diulangi kembali, diulang kembali > diulangi
saling tolong-menolong, saling tolong menolong > tolong-menolong
saling bantu-membantu, saling bantu membantu > bantu-membantu
saling bahu-membahu, saling bahu membahu > bahu-membahu
saling hormat-menghormati, saling hormat menghormati > hormat-menghormati
saling tukar-menukar > tukar-menukar
saling maaf-memaafkan, saling maaf memaafkan > maaf-memaafkan
saling kunjung-mengunjungi > kunjung-mengunjungi
saling sapa-menyapa > sapa-menyapa
saling dukung-mendukung > dukung-mendukung
saling kenal-mengenal > kenal-mengenal
saling satu sama lain > satu sama lain
sejumlah beberapa, beberapa sejumlah > beberapa
berbagai beberapa, beberapa berbagai, berbagai macam-macam, bermacam-macam jenis, berbagai macam jenis, bermacam-macam berbagai > berbagai
berjumlah sebanyak, berjumlah sejumlah > berjumlah
sebanyak sejumlah, sejumlah sebanyak > sebanyak
total keseluruhan, jumlah total keseluruhan, total jumlah keseluruhan > keseluruhan
semua seluruh, seluruh semua, segenap seluruh, seluruh segenap, semua segenap > seluruh
setiap masing-masing, tiap masing-masing, masing-masing setiap > setiap
zaman dahulu kala, zaman dulu kala, jaman dahulu kala > zaman dahulu
pada saat ketika, pada ketika, saat ketika, ketika saat, pada saat waktu, pada waktu saat > ketika
berdasarkan atas, berdasarkan dari, berdasarkan menurut, menurut berdasarkan > berdasarkan
sesuai menurut, menurut sesuai > sesuai
terdiri dari atas > terdiri atas
terbuat dari berbahan > terbuat dari
sebagai contoh misalnya > misalnya
langsung seketika itu juga > seketika itu juga
baru saja tadi > baru saja
mulai saat ini mulai > mulai saat ini
jika seumpama, seumpama jika, andai jika, jika andai > seumpama
walaupun meskipun, meskipun walaupun > meskipun
juga pun, pun juga > juga
bersama-sama dengan bersama, bersama dengan bersama-sama > bersama
`;
