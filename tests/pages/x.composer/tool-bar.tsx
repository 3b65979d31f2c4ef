import { Icon } from '../site/icon';
import { words } from '../site/switches';

interface ToolBarProps {
  buttonName: 'tweetButton' | 'tweetButtonInline';
  buttonText: string;
  length: number;
  isSending: boolean;
  canSend: boolean;
  schedule: () => void;
  /** Adds a further box, once there is something in the first. */
  addPart?: () => void;
  submit: () => void;
}

export const ToolBar = ({
  buttonName,
  buttonText,
  length,
  isSending,
  canSend,
  schedule,
  addPart,
  submit,
}: ToolBarProps) => (
  <div className="x-tools" data-testid="toolBar">
    <nav aria-label={words('Tambahkan ke postingan', 'Add to post')}>
      <button type="button" aria-label={words('Tambahkan foto atau video', 'Add photos or video')}>
        <Icon name="picture" size={20} />
      </button>
      <input data-testid="fileInput" type="file" accept="image/*,video/*" multiple hidden />
      <button type="button" data-testid="createPollButton" aria-label={words('Tambahkan polling', 'Add poll')}>
        <Icon name="poll" size={20} />
      </button>
      <button
        type="button"
        data-testid="scheduleOption"
        aria-label={words('Jadwalkan postingan', 'Schedule post')}
        onClick={schedule}
      >
        <Icon name="clock" size={20} />
      </button>
      <button type="button" data-testid="geoButton" aria-label={words('Beri tag lokasi', 'Tag location')}>
        <Icon name="place" size={20} />
      </button>
    </nav>
    {length > 0 && (
      <div
        className="x-count"
        role="progressbar"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(length / 2.8)}
      />
    )}
    {addPart && (
      <button
        type="button"
        className="x-add"
        data-testid="addButton"
        aria-label={words('Tambahkan postingan', 'Add post')}
        onClick={addPart}
      >
        <Icon name="plus" size={20} />
      </button>
    )}
    <button
      type="button"
      className="x-post"
      data-testid={buttonName}
      disabled={!canSend}
      aria-disabled={canSend ? undefined : true}
      tabIndex={canSend ? 0 : -1}
      onClick={submit}
    >
      {isSending ? '…' : buttonText}
    </button>
  </div>
);
