/** Where the lists come from: their licence asks that it be said wherever they are shown. */
export function RegionNote() {
  return (
    <p className="small muted">
      {'Daftar wilayah: '}
      <a href="https://github.com/fityannugroho/idn-area-data" rel="noopener noreferrer">
        idn-area-data
      </a>
      {', '}
      <a href="https://opendatacommons.org/licenses/odbl/1-0/" rel="noopener noreferrer">
        Open Database License (ODbL) 1.0
      </a>
      . Ejaan nama kota disesuaikan.
    </p>
  );
}
