export { discardDraft } from './discard-draft.ts';
export { findDraft } from './find-draft.ts';
export { forgetDrafts } from './forget-drafts.ts';
export { saveDraft, type SavedDraft } from './save-draft.ts';
