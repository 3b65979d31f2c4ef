import sample from '../instagram.create-dialog/sample-picture.svg';
import { Avatar } from '../site/avatar';
import { neighbour } from '../site/neighbours';
import { words } from '../site/switches';
import { Dialog } from './dialog';
import { Thread } from './thread';

/** A photo with its comments beside it: a dialog in which nobody writes a post. */
export const PhotoViewer = ({ close }: { close: () => void }) => (
  <Dialog title={words('Penampil foto', 'Photo viewer')} close={close} isWide>
    <div className="fb-photo">
      <img src={sample} alt="" />
      <div role="complementary">
        <div className="fb-author">
          <Avatar name={neighbour(2).name} tint={3} />
          <b>{neighbour(2).name}</b>
        </div>
        <p>{neighbour(2).text}</p>
        <Thread tint={3} />
      </div>
    </div>
  </Dialog>
);
