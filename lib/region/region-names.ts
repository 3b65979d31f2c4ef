interface Named {
  name: string;
}

/** Short and older names in daily use; each stands for a province, a kabupaten or a kota. */
const everyday =
  `sumut sumbar sumsel kepri babel jabar jateng jatim diy jogja yogyakarta jogjakarta yogya ntb ntt kalbar kalteng kalsel kaltim kaltara sulut sulteng
  sulbar sulsel sultra malut jakarta jakut jaksel jakbar jaktim jakpus jabodetabek sumatra sumatera jawa kalimantan sulawesi papua solo surakarta tangsel makasar ambon
  mataram kupang denpasar palangkaraya bandarlampung`.split(/\s+/);

/** "Kabupaten Bangka Tengah" -> "bangka tengah"; of a two-word kota also the joined spelling ("pangkalpinang"). */
export function regionNames(provinces: readonly Named[], regencies: readonly Named[]): string[] {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/^(?:kabupaten|kota) (?:administrasi |adm\. )?/, '')
      .replace(/^(?:dki|di|daerah istimewa|daerah khusus ibukota|daerah khusus) /, '')
      .trim();
  const names = new Set(everyday);
  for (const { name } of provinces) names.add(plain(name));
  for (const { name } of regencies) {
    const own = plain(name);
    names.add(own);
    const words = own.split(' ');
    const isCity = /^kota /i.test(name);
    if (isCity && words.length === 2 && words[0] !== 'jakarta') names.add(words.join(''));
    if (own.startsWith('kepulauan ')) names.add(own.replace('kepulauan ', 'kep. '));
  }
  return [...names].toSorted();
}
