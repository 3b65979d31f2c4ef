import { Icon } from '../site/icon';
import { words } from '../site/switches';
import samplePicture from './sample-picture.svg';

/** First step: a picture of one's own, or one that lies ready. */
export const ChoosePicture = ({ choose }: { choose: (picture: string) => void }) => (
  <div className="ig-pick">
    <Icon name="picture" size={72} />
    <p>{words('Seret foto dan video di sini', 'Drag photos and videos here')}</p>
    <label className="ig-primary">
      {words('Pilih dari komputer', 'Select from computer')}
      <input
        type="file"
        accept="image/jpeg,image/png,image/heic,video/mp4"
        multiple
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) choose(URL.createObjectURL(file));
        }}
      />
    </label>
    <button type="button" className="ig-link" onClick={() => choose(samplePicture)}>
      {words('Pakai foto contoh', 'Use a sample photo')}
    </button>
  </div>
);
