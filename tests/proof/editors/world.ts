/** What the content script holds of an editor, for a world of its own in the page, apart from the page's scripts. */
export { applyEdits } from '@/lib/composers/editor/apply-edits';
export { readEditor } from '@/lib/composers/editor/read-editor';
