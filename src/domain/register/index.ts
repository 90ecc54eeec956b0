export { ageInCompletedYears } from './age.ts';
export { detailNames, type CountDetails, type DetailName, type HouseholdChecks } from './count-details.ts';
export type { CountedFile, CountManifest, ExtractEncoding, RowRule, RuleCount, RuleEffect } from './count-manifest.ts';
export { formHouseholds, type Household, type HouseholdType } from './households/form-households.ts';
export type { HouseholdPerson } from './households/household-person.ts';
export type { RegisterLayout } from './layout.ts';
export {
	migrationBackground,
	type CountryKeys,
	type MigrationBackground,
	type OriginOfPerson
} from './migration-background.ts';
export { retirementAge, type RetirementAge } from './retirement-age.ts';
export { schoolStartYear } from './school-start-year.ts';
export { registerIssueText } from './texts.ts';
