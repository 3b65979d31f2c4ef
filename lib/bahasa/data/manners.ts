import { wordList } from './word-list';

/** "secara resmi" tells nothing that a citizen can use. */
export const emptyManners = new Set(
  wordList(`simbolis simbolik resmi langsung umum khusus keseluruhan rutin maksimal optimal nasional berkala ekonomi hukum sah penuh total aktif pribadi virtual daring online serentak
    khidmat sederhana meriah baik bersamaan bersama-sama masif menyeluruh signifikan tidak luas merata terus-menerus`),
);

/** Words that tell of steps, conditions, channels or what is served. */
export const mannerWords = new Set(
  wordList(`syarat persyaratan syaratnya ketentuan ketentuannya prosedur tahapan alur caranya tatacara mekanisme rangkaian materi dialihkan diimbau hubungi menghubungi
    melampirkan bertahap bergiliran bergantian door-to-door tracing undian doorprize`),
);

/** A condition only after "wajib", "cukup" and the like: "wajib membawa KTP asli". */
export const proofVerbs = new Set(
  wordList(`membawa menunjukkan mengisi menyerahkan menyertakan mengunggah mendaftar menggunakan mengenakan`),
);
export const proofOpeners = new Set(
  wordList(`dengan wajib cukup harap mohon silakan harus sambil diwajibkan diminta selalu`),
);

/** What a call to act begins with: a step the reader is asked to take. */
export const stepVerbs = new Set(
  wordList(
    `daftar mendaftar daftarkan bawa siapkan isi unduh kunjungi pilih klik scan pindai gunakan hindari matikan tampung lapor laporkan`,
  ),
);
