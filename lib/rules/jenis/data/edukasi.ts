import type { CueList } from './cue-list';

/** A matter that is explained. */
export const edukasi: CueList = {
  words: [
    [
      4,
      'tips tahukah taukah pengertian ciri-ciri gejalanya mengenal kenali mitos bedanya ^bedakan ^ketahui ^pahami ^pelajari definisi vs',
    ],
    [
      3,
      '^apa ^mengapa ^kenapa ^cara ^tahu ^perbedaan ^gejala ^manfaat ^sejarah ^pernah ^pernahkah pentingnya tanda-tanda dimaksud maksudnya mengira perbedaannya cirinya caranya',
    ],
    [
      2,
      'infografis infografisnya gejala manfaat manfaatnya penyebab penyebabnya yaitu ialah bahaya istilah artinya faktanya menular ditularkan mencemari langkah-langkah langkahnya simak kedaluwarsa',
    ],
    [1, 'adalah bagaimana cara merupakan ternyata mengandung akibatnya'],
  ],
  phrases: [
    [
      4,
      `apa itu|apa sih|apa bedanya|apa saja|tahukah kamu|tahukah anda|tahu gak|tahu nggak|tahu tidak|tau gak|tau nggak|sudah tahu|sudah tau|pernah dengar|pernahkah anda|pernahkah kamu|cara mencegah|cara mengatasi
      |cara menjaga|cara membuat|cara mengolah|cara merawat|cara memilih|cara mengenali|cara membedakan|cara menyimpan|cara menghitung|cara membaca|cara aman|cara benar|cara tepat|cara cuci|langkah mencegah
      |langkah mudah|langkah sederhana|perlu diketahui|perlu kamu|perlu anda|yuk kenali|yuk kenal|yuk kenalan|yuk pelajari|yuk pahami|yuk belajar|yuk cari tahu|mari kenali|mari mengenal|mari pahami|fakta tentang
      |sejarah singkat|beda antara|bagaimana cara|begini cara|begini caranya|ini caranya|berikut cara|berikut langkah|berikut tips|berikut penjelasannya|ini penjelasannya|pertolongan pertama|banyak yang mengira
      |banyak yang belum|banyak orang mengira|banyak yang salah|bukan cuma soal|bukan hanya soal|bukan sekadar soal|bukan hanya tentang|bisa menyebabkan|dapat menyebabkan|bisa mengakibatkan|dapat mengakibatkan
      |adalah penyakit|merupakan penyakit|adalah kondisi|disebabkan oleh|begini sejarahnya|ini sejarahnya|mitos atau|tidak membuat kebal`,
    ],
  ],
};
