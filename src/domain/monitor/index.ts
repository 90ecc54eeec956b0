export { areToldApart, isAltered } from './are-told-apart.ts';
export { compareEditions, type EditionChanges, type FigureChange } from './compare-editions.ts';
export { Edition, type EditionData, type ReleaseInfo, type SourceInfo } from './edition.ts';
export type { ExplainedDisclosure, ExplainedInput, ExplainedPlace, Explanation } from './explanation.ts';
export { INDEX_PARTS, type IndexPart } from './index/index-parts.ts';
export { newestIndexYear } from './index/newest-index-year.ts';
export { overallIndex, themeIndex, type PartialIndex, type ThemeIndex } from './index/theme-index.ts';
export {
	overallSensitivity,
	themeSensitivity,
	type IndexSensitivity,
	type IndexStanding
} from './index/index-sensitivity.ts';
export { funnel, type Funnel, type FunnelPoint } from './comparison/funnel.ts';
export { municipalityTypes, type MunicipalityType, type MunicipalityTypes } from './comparison/municipality-types.ts';
export {
	MOST_SIMILAR,
	similarMunicipalities,
	type SimilarMunicipalities
} from './comparison/similar-municipalities.ts';
export { ownPast, YEARS_BACK, type OwnPast } from './comparison/own-past.ts';
export { sideBySide, type SideBySide } from './comparison/side-by-side.ts';
export type { Variable } from './comparison/variable-table.ts';
export {
	SPECIAL_THEMES,
	THEMES,
	type Indicator,
	type Level,
	type Part,
	type Selection,
	type SpecialTheme,
	type Term,
	type Theme
} from './indicator.ts';
export { keyStatements, stateIndicator, type Comparison, type KeyStatement, type Scope } from './key-statements.ts';
export { LONGEST_REASON, type ThemeDecision } from './special-theme.ts';
export { LONGEST_STATEMENT, type Statement } from './statement.ts';
export { findNotices, type NoticeList } from './notices/find-notices.ts';
export { NOTICE_KINDS, type Notice, type NoticeKind } from './notices/notice.ts';
export {
	NOTICE_DEEDS,
	noticeState,
	shownFigures,
	type NoticeDeed,
	type NoticeState,
	type NoticeStep
} from './notices/notice-state.ts';
export { breakDown, type Breakdown } from './tables/breakdown.ts';
export { computePivot } from './tables/compute-pivot.ts';
export { explainParts, type ExplainedCount } from './tables/explain-parts.ts';
export type { Origin, Pivot } from './tables/pivot.ts';
export { isSummable, pivotSize, type PivotPlace, type PivotQuery } from './tables/pivot-query.ts';
export { ReleasedCounts } from './tables/released-counts.ts';
export { TABULATIONS, type Tabulation } from './tables/tabulation.ts';
export {
	EMPTY_DEFINITION,
	isOwnIndicator,
	OWN_KINDS,
	OWN_LEVELS,
	PER,
	type OwnDefinition,
	type OwnKind,
	type OwnStatus,
	type OwnVersion
} from './own/own-definition.ts';
export { movementAccounts, type YearOfMovements } from './movement-account.ts';
export { compareEarlyValues, type EarlyValue } from './early-values/compare-early-values.ts';
export { earlyValueQuality, type EarlyValueQuality } from './early-values/early-value-quality.ts';
export type { ReconciledFigure, Reconciliation } from './early-values/reconcile-figures.ts';
export type { ValuePair } from './early-values/pair-values.ts';
export { isCountedTwice } from './early-values/is-counted-twice.ts';
export { partsAsShown } from './early-values/parts-as-shown.ts';
export { LONGEST_SOURCE, plannedValue, type IndicatorTarget } from './targets/target.ts';
export { targetState, type TargetState } from './targets/target-state.ts';
export { readCellName, type CellName } from './preview/cell-name.ts';
export type { HiddenCell, HidingRule, PreviewedFigure, ReleasePreview } from './preview/hidden-cell.ts';
export type { FigureLoss } from './preview/figure-loss.ts';
export type {
	CountLoss,
	Grouping,
	GroupingChoice,
	ProtectionChoice,
	ProtectionComparison
} from './preview/protection-choice.ts';
export {
	WISH_DIMENSIONS,
	WISH_LEVELS,
	type CheckedWish,
	type Coarser,
	type Wish,
	type WishAnswer,
	type WishDimension,
	type WishLevel
} from './wishes/wish.ts';
export type { Evaluation, EvaluationInfo } from './wishes/evaluation.ts';
