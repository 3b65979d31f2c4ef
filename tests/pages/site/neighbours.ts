/** Invented posts of other people, so that the feed looks like a feed. */
export const neighbours = [
  {
    name: 'Karang Taruna RW 04',
    handle: 'kartar_rw04',
    when: '2 j',
    text: 'Latihan voli tetap jalan sore ini di lapangan belakang balai warga. Bawa air minum sendiri, ya.',
  },
  {
    name: 'Dapur Bu Tini',
    handle: 'dapurbutini',
    when: '3 j',
    text: 'Pesanan nasi kotak untuk Sabtu sudah penuh. Minggu pagi masih bisa.',
  },
  {
    name: 'Perpustakaan Teras',
    handle: 'perpusteras',
    when: '5 j',
    text: 'Ada dua puluh buku anak baru di rak dekat jendela. Silakan mampir dan pinjam.',
  },
  {
    name: 'Komunitas Sepeda Pagi',
    handle: 'sepedapagi',
    when: '8 j',
    text: 'Rute besok lewat tepi sungai, santai saja, sekitar 12 kilometer.',
  },
];

/** One of them, going round for ever. */
export const neighbour = (turn: number) => neighbours[turn % neighbours.length] as (typeof neighbours)[number];
