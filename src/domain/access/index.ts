export { BIN_PERIOD_IN_DAYS } from './bin-period.ts';
export { describeDevice } from './describe-device.ts';
export { findAssignmentFaults, type WantedAssignment } from './find-assignment-faults.ts';
export { findPasswordFaults } from './find-password-faults.ts';
export { overlap, timeOf, type Period, type TimeOfPeriod } from './period.ts';
export { PERSON_STATES, type Assignment, type PersonState } from './person.ts';
export {
	ADDABLE_KINDS,
	ORGANISATION_KINDS,
	type ConfiguredOrganisation,
	type Organisation,
	type OrganisationKind
} from './organisation.ts';
export { reachOf, TABLE_ACCESS, type Grant, type Reach, type TableAccess } from './table-access.ts';
export { anonymous, isAnonymous, may, operator, permissionsOf, personIdOf, serviceActor, type Actor } from './actor.ts';
export {
	PERMISSIONS,
	ROLE_ORGANISATIONS,
	ROLES,
	SEPARATE_ROLES,
	SERVICE_PERMISSIONS,
	SERVICES,
	type Permission,
	type Role,
	type Service
} from './roles.ts';
export type { SignInMethod } from './sign-in-method.ts';
export { SINGLE_SIGN_ON_PROBLEMS, type SingleSignOnProblem } from './single-sign-on-problem.ts';
