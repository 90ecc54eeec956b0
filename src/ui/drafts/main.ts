/** The script of pages with a long form: saves what is typed as a draft. Without it the form has its button. */
import { keepDraft } from './keep-draft.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) keepDraft(form);
