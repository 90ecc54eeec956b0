/** Door 2: whatever touches a raw count. */
export { adoptRuleSet } from './adopt-rule-set.ts';
export { auditPattern, type AttackResult } from './audit-pattern.ts';
export { findRuleSets, type AdoptedRuleSet, type LegalType } from './find-rule-sets.ts';
export { isPrimary } from './is-primary.ts';
export {
	protectCells,
	UnsafePattern,
	type CellStatus,
	type CellSystem,
	type CountCell,
	type Protection,
	type SumRelation
} from './protect-cells.ts';
export { findLedger, recordLedger, type LedgerEntry } from './ledger.ts';
export { releaseFigures, releaseStructure, type WorkingFigure, type WorkingStructureCell } from './release.ts';
