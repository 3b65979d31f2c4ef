const parts = [
  { path: '/pengaturan/wilayah', name: 'Wilayah', text: 'Kabupaten atau kota, dan unit yang ada di dalamnya.' },
  {
    path: '/pengaturan/paket',
    name: 'Paket',
    text: 'Tagar, istilah, prioritas, target, dan hari libur untuk semua unit.',
  },
  {
    path: '/pengaturan/akun',
    name: 'Akun',
    text: 'Siapa yang boleh masuk, undangan, kata sandi, dan kode kedua Anda.',
  },
  { path: '/pengaturan/catatan', name: 'Catatan', text: 'Siapa mengubah apa dan kapan, lengkap dengan segelnya.' },
];

/** The parts of the settings, one card each. */
export function SettingsPage() {
  return (
    <>
      <h1>Pengaturan</h1>
      <ul className="settings">
        {parts.map(({ path, name, text }) => (
          <li className="card" key={path}>
            <h2>
              <a href={path}>{name}</a>
            </h2>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
