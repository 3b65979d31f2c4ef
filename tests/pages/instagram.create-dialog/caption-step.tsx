import { LexicalBox } from '../lexical/lexical-box';
import { account } from '../site/account';
import { Avatar } from '../site/avatar';
import { Icon } from '../site/icon';
import { words } from '../site/switches';

const limit = words('2.200', '2,200');
const withGroups = (count: number): string => count.toLocaleString(words('id-ID', 'en-US'));

interface CaptionStepProps {
  picture: string;
  caption: string;
  mount: number;
  onText: (text: string) => void;
}

/** Last step: the account, the caption and its counter beside the picture. */
export const CaptionStep = ({ picture, caption, mount, onText }: CaptionStepProps) => (
  <div className="ig-write">
    <img src={picture} alt="" />
    <div>
      <div className="ig-author">
        <Avatar name={account.name} size={28} />
        <span>{account.handle}</span>
      </div>
      <div className="ig-box">
        <LexicalBox
          key={mount}
          kind="plain"
          label={words('Tulis keterangan...', 'Write a caption...')}
          placeholder={words('Tulis keterangan...', 'Write a caption...')}
          initialText={caption}
          onText={onText}
        />
      </div>
      <div className="ig-counter">
        {withGroups(caption.length)}/{limit}
      </div>
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
