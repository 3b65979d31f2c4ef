/** Nouns and one-syllable verbs that go with the melting verbs (KBBI VI; Tata Bahasa Baku). */
export const otherMelting = `
  mensahkan, mengsahkan > mengesahkan!; mencek, mengcek, mengcheck, mencheck > mengecek!; mencat, mengcat > mengecat!; mentes, mengtes > mengetes!; membom > mengebom!; menlas > mengelas!; mengrusak > merusak!; menrusak > merusak!
  mentauladani, menauladani > meneladani!
  mengkordinasi > mengoordinasi!; mengkotak-kotakkan > mengotak-ngotakkan!
  penterjemah > penerjemah!; penterjemahan > penerjemahan!; pensosialisasian > penyosialisasian!; pensejahteraan > penyejahteraan!; pensertifikatan > penyertifikatan!; pensuplai > penyuplai!; pensurvei > penyurvei!; pensinkronan > penyinkronan!; pentargetan > penargetan!
  pengkoordinasian > pengoordinasian!; pengkoordinir > pengoordinasi!; pengkategorian > pengategorian!; pengkondisian > pengondisian!; pengkomunikasian > pengomunikasian!; pengkonsumsi > pengonsumsi!; pengkaderan > pengaderan!; pengkorupsi > pengorupsi!
  pempublikasian > pemublikasian!; pemparkiran > pemarkiran!; pempopuleran > pemopuleran!; pempatenan > pematenan!; pengkonsultasian > pengonsultasian!; pengkarantinaan > pengarantinaan!; penseleksian > penyeleksian!; pensalahgunaan > penyalahgunaan!; mensalahgunakan > menyalahgunakan!
  pengkonversian > pengonversian!; pengkolaborasian > pengolaborasian!; mensalah artikan, mensalahartikan > menyalahartikan!; mensolatkan, mensalatkan > menyalatkan!; mensosialisaikan, mensosialisikan, mensosialiskan > menyosialisasikan!
`;
