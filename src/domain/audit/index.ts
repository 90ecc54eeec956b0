export { done, refused, type Issue, type Outcome } from './issue.ts';
