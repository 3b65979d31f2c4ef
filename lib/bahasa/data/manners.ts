import { wordList } from './word-list';

/** "secara resmi" tells nothing that a citizen can use. */
export const emptyManners = new Set(
  wordList(`simbolis simbolik resmi langsung umum khusus keseluruhan rutin maksimal optimal nasional berkala ekonomi hukum sah penuh total aktif pribadi virtual daring online serentak
    khidmat sederhana meriah baik bersamaan bersama-sama masif menyeluruh signifikan tidak luas merata terus-menerus`),
);

/** Words that tell of steps, conditions, channels or what is served. */
export const mannerWords = new Set(
  wordList(`syarat persyaratan syaratnya ketentuan ketentuannya prosedur tahapan alur caranya tatacara mekanisme rangkaian materi dialihkan hubungi menghubungi
    melampirkan bertahap bergiliran bergantian door-to-door tracing undian doorprize`),
);

/** A condition only after "wajib", "cukup" and the like: "wajib membawa KTP asli". */
export const proofVerbs = new Set(
  wordList(`membawa menunjukkan mengisi menyerahkan menyertakan mengunggah mendaftar menggunakan mengenakan`),
);
export const proofOpeners = new Set(
  wordList(`dengan wajib cukup harap mohon silakan harus sambil diwajibkan diminta selalu perlu dan`),
);

/** What a call to act begins with: a step the reader is asked to take. */
export const stepVerbs = new Set(
  wordList(
    `daftar mendaftar daftarkan bawa siapkan isi unduh kunjungi pilih klik scan pindai gunakan hindari matikan tampung lapor laporkan cek minum konsumsi kompres potong campur diamkan letakkan masukkan jemur saring datang datangi abaikan simpan jauhi
    rebus kuras bilas cuci pesan transfer kirim kirimkan serahkan konfirmasi ambil pakai kenakan periksa pastikan tutup perbaiki buka`,
  ),
);

/** Before a step inside a sentence: "tetap waspada dan hindari pohon", "silakan datang". */
export const stepOpeners = new Set(
  wordList(
    `dan lalu kemudian serta silakan silahkan segera atau cukup langsung bisa dapat wajib harap mohon dengan lupa`,
  ),
);

/** Steps that need such an opener to be one: "buka", "tutup" and "datang" have other uses at the head of a sentence. */
export const openedSteps = new Set(wordList(`datang datangi pesan ambil pakai periksa pastikan tutup buka`));
