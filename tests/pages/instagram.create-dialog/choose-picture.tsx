import { Icon } from '../site/icon';
import { words } from '../site/switches';
import { type Media, type MediaKind, mediaOf, sampleMedia } from './media';

const samples: [MediaKind, string][] = [
  ['photo', words('Pakai foto contoh', 'Use a sample photo')],
  ['carousel', words('Pakai tiga foto contoh', 'Use three sample photos')],
  ['reel', words('Pakai video contoh', 'Use a sample video')],
];

/** First step: pictures of one's own, or what lies ready. */
export const ChoosePicture = ({ choose }: { choose: (media: Media) => void }) => (
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
          const files = [...(event.target.files ?? [])];
          if (files.length > 0) choose(mediaOf(files));
        }}
      />
    </label>
    <div className="ig-samples">
      {samples.map(([kind, name]) => (
        <button key={kind} type="button" className="ig-link" onClick={() => choose(sampleMedia[kind])}>
          {name}
        </button>
      ))}
    </div>
  </div>
);
