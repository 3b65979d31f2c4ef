import { useEffect, useState } from 'react';
import { Icon } from '../site/icon';
import { PressButton } from '../site/press-button';
import { words } from '../site/switches';
import type { AcceptedPost } from '../site/window';
import { CaptionStep } from './caption-step';
import { ChoosePicture } from './choose-picture';
import { configureMedia } from './configure-media';
import { type Media, sampleMedia, sharedWords } from './media';

const stepList = ['choose', 'crop', 'filter', 'caption', 'sharing', 'shared', 'refused'] as const;
type Step = (typeof stepList)[number];

const name = words('Buat postingan baru', 'Create new post');
const titles: Record<Step, string> = {
  choose: name,
  crop: words('Pangkas', 'Crop'),
  filter: words('Edit', 'Edit'),
  caption: name,
  sharing: words('Membagikan', 'Sharing'),
  shared: words('Postingan dibagikan', 'Post shared'),
  refused: words('Postingan tidak dibagikan', 'Post not shared'),
};

/** "Buat postingan baru", one dialog for all steps. */
export function CreateDialog({
  close,
  onPosted,
}: {
  close: () => void;
  onPosted: (post: AcceptedPost, picture: string) => void;
}) {
  const [step, setStep] = useState<Step>('choose');
  const [media, setMedia] = useState<Media>(sampleMedia.photo);
  const [caption, setCaption] = useState('');
  const [mount, setMount] = useState(0);

  useEffect(() => {
    window.model = () => caption;
    window.remount = () => {
      setCaption('');
      setMount((count) => count + 1);
    };
  }, [caption]);
  useEffect(
    () => () => {
      window.model = () => '';
    },
    [],
  );

  const move = (by: 1 | -1) => setStep(stepList[stepList.indexOf(step) + by] as Step);
  const share = () => {
    setStep('sharing');
    configureMedia(media.kind, caption).then(
      (post) => {
        setStep('shared');
        onPosted(post, picture);
      },
      () => setStep('refused'),
    );
  };
  const [picture = ''] = media.pictures;
  const isWizard = step === 'crop' || step === 'filter' || step === 'caption';

  return (
    <div className="ig-backdrop">
      <PressButton className="ig-close" label={words('Tutup', 'Close')} press={close}>
        <Icon name="close" size={28} />
      </PressButton>
      <div className={`ig-dialog ig-${step}`} role="dialog" aria-label={name}>
        <header>
          {isWizard && (
            <PressButton label={words('Kembali', 'Back')} press={() => move(-1)}>
              <Icon name="back" />
            </PressButton>
          )}
          <h1>{titles[step]}</h1>
          {isWizard && (
            <PressButton className="ig-next" press={step === 'caption' ? share : () => move(1)}>
              {step === 'caption' ? words('Bagikan', 'Share') : words('Berikutnya', 'Next')}
            </PressButton>
          )}
        </header>
        {step === 'choose' && (
          <ChoosePicture
            choose={(chosen) => {
              setMedia(chosen);
              setStep('crop');
            }}
          />
        )}
        {(step === 'crop' || step === 'filter') && (
          <div className="ig-pictures">
            <img className="ig-picture" src={picture} alt="" />
            {media.pictures.length > 1 && <small>1/{media.pictures.length}</small>}
          </div>
        )}
        {step === 'caption' && <CaptionStep picture={picture} caption={caption} mount={mount} onText={setCaption} />}
        {step === 'sharing' && (
          <div className="ig-turning" role="progressbar" aria-label={words('Membagikan', 'Sharing')} />
        )}
        {step === 'shared' && (
          <div className="ig-end">
            <Icon name="tick" size={72} />
            <p>{sharedWords(media.kind)}</p>
          </div>
        )}
        {step === 'refused' && (
          <div className="ig-end" role="alert">
            <p>{words('Tidak dapat membagikan postingan Anda.', 'Your post couldn’t be shared.')}</p>
            <PressButton className="ig-next" press={() => setStep('caption')}>
              {words('Coba lagi', 'Try again')}
            </PressButton>
          </div>
        )}
      </div>
    </div>
  );
}
