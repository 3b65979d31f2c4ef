import { account } from '../site/account';
import { Icon } from '../site/icon';
import { PressButton } from '../site/press-button';
import { words } from '../site/switches';

/** A drawn face as a picture, since some of the site's are `img`. */
const face = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="#4f7f93"/>' +
    '<text x="20" y="26" font-family="sans-serif" font-size="15" font-weight="600" fill="#fff" text-anchor="middle">KK</text></svg>',
)}`;

/** Who writes and who will see it. */
export const Author = ({ group }: { group?: string }) => (
  <div className="fb-author">
    <img className="fb-face" src={face} alt="" width={40} height={40} />
    <div>
      <b>{account.name}</b>
      {group ? (
        <span className="fb-privacy">{group}</span>
      ) : (
        <PressButton
          className="fb-privacy"
          label={words('Edit privasi. Dibagikan kepada Publik.', 'Edit privacy. Sharing with Public.')}
          press={() => {}}
        >
          <Icon name="globe" size={14} /> {words('Publik', 'Public')}
        </PressButton>
      )}
    </div>
  </div>
);
