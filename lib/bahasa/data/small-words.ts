import { wordList } from './word-list';

/** Words that open a sentence with a capital, or stand in a text all in capitals, and belong to nobody's name. */
export const smallWords = new Set(
  wordList(`kita kami saya aku dia beliau ia mereka kamu anda kalian semua hal ini itu acara kegiatan mari yuk ayo silakan silahkan jangan mohon harap dan juga yang untuk agar supaya dengan dalam pada saat
    setelah sebelum ketika selain selanjutnya kemudian lalu namun tetapi tapi karena oleh sebagai bila jika kalau apabila wajib segera langsung telah akan sudah masih selama sejak usai guna demi tentu hasil total
    di ke dari tidak bukan belum atau serta bagi kepada minta hanya lewat melalui maupun tetap selamat terima kasih hadirilah ajak siap bisa dapat harus turut bersama ada adalah tersebut setiap tiap para`),
);
