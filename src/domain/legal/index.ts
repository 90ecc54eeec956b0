export { findOpenPoints, type OpenPoint } from './find-open-points.ts';
export { findTextFaults, type LegalRule } from './find-text-faults.ts';
export { CONFORMITIES, isConformity, LEGAL_FIELDS, type Conformity, type LegalField } from './legal-fields.ts';
export { isLegalPage, LEGAL_PAGES, type LegalPage, type LegalText, type StoredLegalText } from './legal-text.ts';
export { readBlocks, readSections, type TextBlock } from './text-blocks.ts';
