export {
	computeFigures,
	type Computation,
	type ComputedFigure,
	type ComputeOptions
} from '../compute/compute-figures.ts';
export { compareReleases } from './compare-releases.ts';
export { computeMonitor, type ComputedMonitor } from './compute-monitor.ts';
export { closeSpecialTheme, openSpecialTheme } from './decide-special-theme.ts';
export { explainFigure, type FigureQuery } from './explain-figure.ts';
export {
	currentReleaseId,
	findEdition,
	findReleaseId,
	findReleases,
	type EditionSelector,
	type ReleaseDetails
} from './find-edition.ts';
export { findThemeDecisions } from './find-theme-decisions.ts';
export { NEXT_RELEASE } from './edition-to-release.ts';
export { findPublishedAlterations } from './altered/find-published-alterations.ts';
export { findReleasedCounts } from './find-released-counts.ts';
export { findRulesBySource, findRulesInForceBySource, type RulesOfSource } from './find-rules-by-source.ts';
export { findRulesOfRelease } from './find-rules-of-release.ts';
export { findWorkingFigures, findWorkingState, type WorkingState } from './find-working-state.ts';
export { readWorkingFigures } from './read-working-figures.ts';
export { InvalidIndicator, loadIndicators } from './load-indicators.ts';
export { findHiddenMentions } from './find-hidden-mentions.ts';
export { findReleasedStatement, findStatementVersions } from './find-statements.ts';
export { releaseStatement, saveStatement, withdrawStatement } from './save-statement.ts';
export { reconcileDelivery } from './reconcile-delivery.ts';
export { readOwnFigures } from './read-own-figures.ts';
export { releaseMonitor, type ChangeNumbers, type ReleasedMonitor } from './release-monitor.ts';
export { commentNotice, handleNotice } from './notices/handle-notice.ts';
export { findHandedOnNotices, type HandedOnNotice } from './notices/find-handed-on-notices.ts';
export { readNotices, type ReadNotices } from './notices/read-notices.ts';
export { asPublication } from './attack/as-publication.ts';
export {
	attackPublications,
	MOST_UNKNOWNS_BEHIND_ALTERED,
	type AttackedNumber,
	type InsiderRisk
} from './attack/attack-publications.ts';
export { attackNextRelease } from './attack/attack-next-release.ts';
export { attackReleases } from './attack/attack-releases.ts';
export { findStoredAttacks, type StoredAttack } from './attack/stored-attacks.ts';
export { findAttackReport, type HiddenInRelease } from './attack/find-attack-report.ts';
export type { Publication } from './attack/publication.ts';
export { findTargets, findTargetVersion } from './targets/find-targets.ts';
export { setTarget, withdrawTarget } from './targets/set-target.ts';
export { findIndicators } from './find-indicators.ts';
export { approveOwnIndicator, retireOwnIndicator, returnOwnIndicator } from './own/decide-own-indicator.ts';
export { findOwnVersions } from './own/find-own-versions.ts';
export { findOwnIndicators, type OwnIndicator } from './own/own-indicators.ts';
export type { DefinitionPreview } from './own/preview-definition.ts';
export { previewOwnIndicator } from './own/preview-own-indicator.ts';
export { saveOwnIndicator, submitOwnIndicator } from './own/save-own-indicator.ts';
export { previewRelease } from './preview/preview-release.ts';
export { compareProtection } from './preview/compare-protection.ts';
export { checkWish } from './wishes/check-wish.ts';
export { giveOutWish, type GivenOut } from './evaluations/give-out-wish.ts';
export { findEvaluation, findEvaluations } from './evaluations/find-evaluations.ts';
