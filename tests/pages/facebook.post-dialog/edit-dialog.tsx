import { LexicalBox } from '../lexical/lexical-box';
import { PressButton } from '../site/press-button';
import { words } from '../site/switches';
import { Author } from './author';
import { Dialog, DialogForm } from './dialog';
import { question } from './post-dialog';
import { askGraphql } from './send-story';
import { useBox } from './use-box';

interface EditDialogProps {
  before: string;
  close: () => void;
  onSaved: (text: string) => void;
}

/** "Edit postingan": a post that is out already, opened again. */
export function EditDialog({ before, close, onSaved }: EditDialogProps) {
  const { text, setText, mount } = useBox(before);
  const save = () =>
    askGraphql('ComposerStoryEditMutation', { input: { message: { text } } }).then(() => onSaved(text));
  return (
    <Dialog title={words('Edit postingan', 'Edit post')} close={close} isEmpty={false}>
      <DialogForm>
        <Author />
        <div className="fb-box">
          <LexicalBox key={mount} kind="rich" placeholder={question} initialText={text} hasAutoFocus onText={setText} />
        </div>
        <PressButton
          className="fb-post"
          label={words('Simpan', 'Save')}
          isDisabled={text.trim() === ''}
          press={() => void save()}
        >
          {words('Simpan', 'Save')}
        </PressButton>
      </DialogForm>
    </Dialog>
  );
}
