import { sayInstant, sayWholeWeek } from '../say';
import type { PageFacts } from '../week/page-facts';
import { sayMeasure } from '../week/say-measure';
import { type Standing, standingWords } from '../week/standing';
import type { UnitRow } from '../week/unit-row';
import { shownStandings, type WeekView } from '../week/week-view';

const nameOf = ({ name, standing, excuse }: UnitRow): string =>
  standing === 'dikecualikan' ? `${name} (${excuse})` : name;

/**
 * The week as a text for a group chat, the same numbers as on the page. Stars make WhatsApp write bold. Without names
 * where the group should not read who is behind.
 */
export function recapOf({ view, facts }: { view: WeekView; facts: PageFacts }, hasNames: boolean): string {
  const { monday, sunday, isRunning, target, rows, counts, unitWord } = view;
  const lineOf = (standing: Standing): string => {
    const names = rows.filter((row) => row.standing === standing).map(nameOf);
    const title = standingWords[standing];
    return hasNames && names.length > 0
      ? `${title} (${names.length}): ${names.join(', ')}`
      : `${title}: ${names.length}`;
  };
  const time = sayInstant(facts.at, facts.zone);
  return [
    `*REKAP MEDSOS ${unitWord.toUpperCase()}*`,
    sayWholeWeek(monday, sunday),
    ...(isRunning ? [`(sampai ${time})`] : []),
    '',
    `Aktif: *${counts.aktif} dari ${rows.length}*`,
    ...shownStandings(view)
      .filter((one) => one !== 'aktif')
      .map(lineOf),
    '',
    `Ukuran: ${sayMeasure(target)}`,
    `Sumber: catatan unit lewat Siap Siar${isRunning ? '' : `, ${time}`}`,
    ...(facts.isDemo ? ['(data contoh)'] : []),
  ].join('\n');
}

/** Longer addresses are cut off by some phones. */
const longestAddress = 2000;

/** The address that opens WhatsApp with the text in it; null for a text that is too long for one. */
export function whatsAppOf(text: string): string | null {
  const address = `https://wa.me/?text=${encodeURIComponent(text)}`;
  return address.length > longestAddress ? null : address;
}
