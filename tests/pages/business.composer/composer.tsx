import { useEffect, useState } from 'react';
import { account } from '../site/account';
import { Avatar } from '../site/avatar';
import { Icon } from '../site/icon';
import { PressButton } from '../site/press-button';
import { words } from '../site/switches';
import type { AcceptedPost } from '../site/window';
import { ChannelIcon, PostTo } from './post-to';
import { type Channel, publishStory } from './publish-story';
import { Switch } from './switch';
import { TextBox } from './text-box';

const zero = '\u200b';

export interface ComposerProps {
  onDone: (post: AcceptedPost, isScheduled: boolean) => void;
}

/** "Buat postingan": the form at the left, the preview at the right, the buttons in the foot row. */
export function Composer({ onDone }: ComposerProps) {
  const [channels, setChannels] = useState<Channel[]>(['Facebook']);
  const [isCustom, setCustom] = useState(false);
  const [isScheduled, setScheduled] = useState(false);
  const [hasStory, setStory] = useState(false);
  const [text, setText] = useState('');
  const [second, setSecond] = useState('');
  const [mount, setMount] = useState(0);
  const [state, setState] = useState<'writing' | 'sending' | 'refused'>('writing');

  useEffect(() => {
    window.model = () => text;
    window.remount = () => setMount((count) => count + 1);
  }, [text]);
  useEffect(
    () => () => {
      window.model = () => '';
    },
    [],
  );

  const send = () => {
    setState('sending');
    publishStory(text, channels).then(
      (post) => onDone(post, isScheduled),
      () => setState('refused'),
    );
  };
  const chooseChannels = (chosen: Channel[]) => {
    setChannels(chosen);
    if (chosen.length < 2) setCustom(false);
  };
  const preview = channels[0] ?? 'Facebook';

  return (
    <div className="mbs-composer">
      <div className="mbs-panes">
        <div className="mbs-form">
          <section>
            <PostTo channels={channels} choose={chooseChannels} />
          </section>
          <section>
            <b>Media</b>
            <p>{words('Bagikan foto atau video.', 'Share photos or a video.')}</p>
            <a role="link" href="#media" aria-label={words('Pilih untuk menambahkan foto.', 'Select adding photos.')}>
              <Icon name="picture" size={18} /> {words('Tambahkan foto', 'Add photo')}
            </a>
          </section>
          <section>
            <b>{words('Detail postingan', 'Post details')}</b>
            {channels.length === 2 && (
              <Switch
                label={words(
                  'Sesuaikan postingan untuk Facebook dan Instagram',
                  'Customize post for Facebook and Instagram',
                )}
                isOn={isCustom}
                turn={setCustom}
              />
            )}
            <div className="mbs-label">
              {isCustom ? words('Teks untuk Facebook', 'Text for Facebook') : words('Teks', 'Text')}
            </div>
            <TextBox mount={mount} text={text} onText={setText} />
            {isCustom && (
              <>
                <div className="mbs-label">{words('Teks untuk Instagram', 'Text for Instagram')}</div>
                <TextBox mount={mount} text={second} onText={setSecond} />
              </>
            )}
          </section>
          <section>
            <b>{words('Opsi penjadwalan', 'Scheduling options')}</b>
            <Switch
              label={words('Atur tanggal dan waktu', 'Set date and time')}
              isOn={isScheduled}
              turn={setScheduled}
            />
            {isScheduled && (
              <div className="mbs-date">
                <input placeholder="dd/mm/yyyy" defaultValue="30/11/2026" aria-label={words('Tanggal', 'Date')} />
                <input defaultValue="09.00" aria-label={words('Waktu', 'Time')} />
              </div>
            )}
          </section>
          <section>
            <Switch
              label={words('Bagikan ke cerita Facebook', 'Share to Facebook Story')}
              isOn={hasStory}
              turn={setStory}
            />
          </section>
        </div>
        <div className="mbs-preview">
          <div role="combobox" aria-haspopup="listbox" aria-label={words('Pratinjau', 'Preview')} tabIndex={0}>
            <ChannelIcon channel={preview} /> {words(`Pratinjau ${preview}`, `${preview} preview`)}
          </div>
          <div className="mbs-card">
            <Avatar name={account.name} size={36} /> <b>{account.name}</b>
            <div className="mbs-words">{text || words('Teks Anda tampil di sini.', 'Your text appears here.')}</div>
          </div>
        </div>
      </div>
      <footer>
        {state === 'refused' && (
          <div role="alert" className="mbs-alert">
            {words(
              'Tidak dapat menerbitkan postingan. Coba lagi nanti.',
              'Couldn’t publish your post. Try again later.',
            )}
          </div>
        )}
        <PressButton press={() => {}}>{words('Batal', 'Cancel')}</PressButton>
        <PressButton press={() => {}}>{words('Selesaikan nanti', 'Finish later')}</PressButton>
        <PressButton
          className="mbs-publish"
          isDisabled={text.trim() === '' || channels.length === 0 || state === 'sending'}
          press={send}
        >
          {(isScheduled ? words('Jadwalkan', 'Schedule') : words('Terbitkan', 'Publish')) + zero}
        </PressButton>
      </footer>
    </div>
  );
}
