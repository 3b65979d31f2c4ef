import type { EditorState } from 'draft-js';
import { words } from '../site/switches';
import { DraftBox } from './draft-box';

interface PartProps {
  index: number;
  isReply: boolean;
  state: EditorState;
  setState: (state: EditorState) => void;
  submit: () => void;
  hasAutoFocus: boolean;
}

const placeholderOf = (index: number, isReply: boolean) => {
  if (index > 0) return words('Tambahkan postingan lain', 'Add another post');
  return isReply
    ? words('Posting balasan Anda', 'Post your reply')
    : words('Apa yang sedang hangat dibicarakan?', 'What’s happening?');
};

/** One box of a post; a thread has several, numbered. */
export const Part = ({ index, isReply, ...box }: PartProps) => (
  <label className="x-box" data-testid={`tweetTextarea_${index}_label`}>
    <div data-testid={`tweetTextarea_${index}RichTextInputContainer`}>
      <DraftBox
        name={`tweetTextarea_${index}`}
        label={words('Teks postingan', 'Post text')}
        placeholder={placeholderOf(index, isReply)}
        {...box}
      />
    </div>
  </label>
);
