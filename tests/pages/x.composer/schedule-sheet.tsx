import { words } from '../site/switches';

export const day = words('Sab, 28 Nov 2026 pukul 07.00', 'Sat, Nov 28, 2026 at 7:00 AM');
const said = words(`Akan dikirim pada ${day}`, `Will send on ${day}`);

/** The day that is set, above the text. */
export const ScheduledDay = () => <p className="x-scheduled">{said}</p>;

/** Where a day is chosen; this one knows a single day. */
export const ScheduleSheet = ({ confirm }: { confirm: () => void }) => (
  <div className="x-sheet" role="dialog" aria-label={words('Jadwalkan', 'Schedule')}>
    <p>{said}</p>
    <button type="button" className="x-post" data-testid="scheduledConfirmationPrimaryButton" onClick={confirm}>
      {words('Konfirmasi', 'Confirm')}
    </button>
  </div>
);
