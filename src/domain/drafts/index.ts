export type { Draft } from './draft.ts';
export { formKey } from './form-key.ts';
