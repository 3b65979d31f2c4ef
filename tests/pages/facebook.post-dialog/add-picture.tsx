import sample from '../instagram.create-dialog/sample-picture.svg';
import { Icon } from '../site/icon';
import { PressButton } from '../site/press-button';
import { words } from '../site/switches';

/** "Tambahkan ke postingan Anda", and the picture above it once there is one. */
export const AddPicture = ({ hasPicture, add }: { hasPicture: boolean; add: () => void }) => (
  <>
    {hasPicture && <img className="fb-picture" src={sample} alt="" />}
    <div className="fb-add">
      {words('Tambahkan ke postingan Anda', 'Add to your post')}
      <PressButton label={words('Foto/video', 'Photo/video')} press={add}>
        <Icon name="picture" />
      </PressButton>
    </div>
  </>
);
