import { useState } from 'react';
import { account } from '../site/account';
import { words } from '../site/switches';
import type { Channel } from './publish-story';

/** Meta puts zero-width spaces into names. */
const zero = '\u200b';
const names: Record<Channel, string> = { Facebook: account.name, Instagram: account.handle };
const channelList: Channel[] = ['Facebook', 'Instagram'];
const hasBoxes = new URLSearchParams(location.search).has('boxes');

export const ChannelIcon = ({ channel }: { channel: Channel }) => (
  <span role="img" className={`mbs-icon mbs-${channel.toLowerCase()}`} aria-label={`${channel}${zero}`}>
    {channel[0]?.toLowerCase()}
  </span>
);

interface PostToProps {
  channels: Channel[];
  choose: (channels: Channel[]) => void;
}

/** "Posting ke": a list that shows when closed what is chosen in it, or with `?boxes=1` two plain checkboxes. */
export function PostTo({ channels, choose }: PostToProps) {
  const [isOpen, setOpen] = useState(false);
  const turn = (channel: Channel) => choose(channelList.filter((one) => (one === channel) !== channels.includes(one)));
  const label = words('Posting ke', 'Post to');

  if (hasBoxes)
    return (
      <fieldset className="mbs-boxes">
        <legend>{label}</legend>
        {channelList.map((channel) => (
          <label key={channel}>
            <input type="checkbox" checked={channels.includes(channel)} onChange={() => turn(channel)} />
            {`${channel.slice(0, 4)}${zero}${channel.slice(4)} · ${names[channel]}`}
          </label>
        ))}
      </fieldset>
    );
  return (
    <div className="mbs-post-to">
      <b>{label}</b>
      <div
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-label={`${label} ${channels.map((channel) => names[channel]).join(words(' dan ', ' and '))}`}
        tabIndex={0}
        onClick={() => setOpen(!isOpen)}
      >
        {channels.map((channel) => (
          <ChannelIcon key={channel} channel={channel} />
        ))}
        {channels.map((channel) => names[channel]).join(words(' dan ', ' and '))}
      </div>
      {isOpen && (
        <div role="listbox" aria-label={label} aria-multiselectable="true">
          {channelList.map((channel) => (
            <div key={channel} role="option" aria-selected={channels.includes(channel)} onClick={() => turn(channel)}>
              <ChannelIcon channel={channel} /> {names[channel]}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
