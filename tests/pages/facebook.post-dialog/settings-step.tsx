import { Icon } from '../site/icon';
import { PressButton } from '../site/press-button';
import { words } from '../site/switches';
import { Refusal } from './refusal';
import type { SendingState } from './use-sending';

interface SettingsStepProps {
  state: SendingState;
  isScheduled: boolean;
  schedule: () => void;
  back: () => void;
  post: () => void;
}

export const settingsTitle = () => words('Pengaturan postingan', 'Post settings');

/** The last step of a Page's post, with the row that sets a day for it. */
export function SettingsStep({ state, isScheduled, schedule, back, post }: SettingsStepProps) {
  const verb = isScheduled ? words('Jadwalkan', 'Schedule') : words('Posting', 'Post');
  return (
    <>
      <div className="fb-settings">
        <p>{words('Postingan ini tampil di beranda Halaman Anda.', 'This post appears on your Page.')}</p>
        <PressButton className="fb-row" press={schedule}>
          <Icon name="clock" />
          <span>
            {words('Opsi penjadwalan', 'Scheduling options')}
            {isScheduled && <small>{words('Selasa, 24 November 2026 pukul 09.00', 'Tue, Nov 24, 2026 at 9:00')}</small>}
          </span>
          <Icon name="more" size={16} />
        </PressButton>
        <PressButton className="fb-row" press={back}>
          <Icon name="back" />
          <span>{words('Kembali ke tulisan', 'Back to the text')}</span>
        </PressButton>
      </div>
      {state === 'refused' && <Refusal />}
      <PressButton className="fb-post" label={verb} isDisabled={state === 'sending'} press={post}>
        {verb}
      </PressButton>
    </>
  );
}
