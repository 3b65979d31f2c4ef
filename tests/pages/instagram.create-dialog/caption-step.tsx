import { account } from '../site/account';
import { Icon } from '../site/icon';
import { words } from '../site/switches';
import { CaptionBox } from './caption-box';
import { ProfilePicture } from './profile-picture';

interface CaptionStepProps {
  picture: string;
  caption: string;
  mount: number;
  onText: (text: string) => void;
}

/** Last step: the account, the caption and its counter beside the picture. */
export const CaptionStep = ({ picture, ...box }: CaptionStepProps) => (
  <div className="ig-write">
    <img src={picture} alt="" />
    <div>
      <div className="ig-author">
        <ProfilePicture account={account} size={28} />
        <span>{account.handle}</span>
      </div>
      <CaptionBox {...box} />
      <div className="ig-row">
        {words('Tambahkan lokasi', 'Add location')} <Icon name="place" size={18} />
      </div>
      <div className="ig-row">
        {words('Tambahkan kolaborator', 'Add collaborators')} <Icon name="person" size={18} />
      </div>
      <div className="ig-row">
        {words('Aksesibilitas', 'Accessibility')} <Icon name="more" size={18} />
      </div>
    </div>
  </div>
);
