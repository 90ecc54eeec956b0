/** Door 2: whatever touches a raw count. */
export { attackEquations } from './attacker/attack-equations.ts';
export type { InsiderQuestions } from './attacker/learned-by-insiders.ts';
export type { Found, KnownSum, Target } from './attacker/known-sum.ts';
export { adoptRuleSet } from './adopt-rule-set.ts';
export { auditInsiders, type InsiderResult } from './audit-insiders.ts';
export { auditPattern, type AttackerKnowledge, type AttackResult } from './audit-pattern.ts';
export { endRuleSet } from './end-rule-set.ts';
export {
	findRuleSets,
	findRuleSetVersions,
	type AdoptedRuleSet,
	type LegalType,
	type RuleSetVersion
} from './find-rule-sets.ts';
export { findCheapestSuppression } from './find-suppression.ts';
export { changeCount, type ChangingMethod } from './change-count.ts';
export { isPrimary, type PrimaryReason } from './is-primary.ts';
export { keyOf, sumOfKeys } from './noise-table.ts';
export { protectAlteredRelease, type AlteredPublication } from './protect-altered-release.ts';
export { roundAdditively, roundAlone } from './altered/round-additively.ts';
export { whyHidden, type WhyHidden } from './why-hidden.ts';
export {
	protectCells,
	type AlteredCell,
	type CellStatus,
	type CellSystem,
	type CountCell,
	type Protection,
	type SumRelation
} from './protect-cells.ts';
export { findEarlierReleases, type AlteredThen, type EarlierRelease } from './earlier-releases.ts';
export { findLedger, recordLedger, type Fingerprint, type LedgerEntry } from './ledger.ts';
export { protectRelease } from './protect-release.ts';
export {
	readmitCounts,
	readmitFigures,
	readmitStructure,
	releaseCounts,
	releaseFigures,
	releaseStructure,
	type WorkingCountRow,
	type WorkingFigure,
	type WorkingStructureCell
} from './release.ts';
export type { Pattern, Requirement, SuppressionProblem } from './suppression-problem.ts';
export { CannotProtect, UnsafePattern } from './unsafe-pattern.ts';
export { auditTable, type AuditedTable } from './table/audit-table.ts';
export { informationLoss, type InformationLoss } from './table/information-loss.ts';
export { MethodTooNarrow, protectTable, type ProtectedTable } from './table/protect-table.ts';
export { systemOfTable, UnknownCell, type TableSystem, type TableToProtect } from './table/table-to-protect.ts';
