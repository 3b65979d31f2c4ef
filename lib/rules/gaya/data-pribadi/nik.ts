/** Codes of the provinces that stand at the head of a NIK (Kemendagri). */
const provinces = new Set([
  11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53, 61, 62, 63, 64, 65, 71, 72, 73, 74, 75,
  76, 81, 82, 91, 92, 93, 94, 95, 96, 97,
]);
const lastDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Province, regency, district, date of birth (women: day + 40) and a serial number: what every NIK and KK number holds. */
export function isPlausibleNik(digits: string): boolean {
  const [province = 0, regency = 0, district = 0, day = 0, month = 0] = [0, 2, 4, 6, 8].map((at) =>
    Number(digits.slice(at, at + 2)),
  );
  const birthday = day > 40 ? day - 40 : day;
  const lastDay = lastDays[month - 1] ?? 0;
  const isPlace = provinces.has(province) && regency > 0 && regency < 80 && district > 0;
  return isPlace && birthday > 0 && birthday <= lastDay && digits.slice(12) !== '0000';
}
