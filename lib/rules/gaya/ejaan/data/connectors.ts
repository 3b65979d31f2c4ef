/** Words that tie a sentence to the one before it and ask for a comma (EYD V, Tanda Koma 5; Tata Bahasa Baku, konjungtor antarkalimat). */
export const connectors = `
  oleh karena itu
  oleh karena hal itu
  oleh karena hal tersebut
  oleh sebab itu
  oleh karenanya
  karena itu
  sebab itu
  maka dari itu
  untuk itu
  selain itu
  di samping itu
  selain daripada itu
  kecuali itu
  sementara itu
  dengan demikian
  dengan begitu
  dengan kata lain
  sehubungan dengan itu
  sehubungan dengan hal itu
  sehubungan dengan hal tersebut
  berkaitan dengan itu
  berkaitan dengan hal itu
  berkaitan dengan hal tersebut
  terkait dengan hal itu
  terkait dengan hal tersebut
  terkait hal itu
  terkait hal tersebut
  berkenaan dengan itu
  berkenaan dengan hal itu
  berkenaan dengan hal tersebut
  sejalan dengan itu
  seiring dengan itu
  bersamaan dengan itu
  atas dasar itu
  namun
  namun demikian
  akan tetapi
  meskipun demikian
  meskipun begitu
  meski demikian
  meski begitu
  walaupun demikian
  walaupun begitu
  walau demikian
  walau begitu
  kendati demikian
  kendati begitu
  kendatipun demikian
  sekalipun demikian
  sekalipun begitu
  biarpun demikian
  biarpun begitu
  sungguhpun demikian
  sungguhpun begitu
  sebaliknya
  akibatnya
  jadi
  sebagai contoh
  sebagai tambahan
  tambahan pula
  lagi pula
  terlebih lagi
  lebih dari itu
  tidak hanya itu
  bukan hanya itu
  tak hanya itu
  di sisi lain
  di lain pihak
  di pihak lain
  di lain sisi
  setelah itu
  sesudah itu
  selanjutnya
  lebih lanjut
`;

/** They are adverbs as often as connectors: a hint is enough. */
export const mildConnectors: ReadonlySet<string> = new Set(['selanjutnya', 'lebih lanjut']);
