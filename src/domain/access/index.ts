export {
	ORGANISATION_KINDS,
	type ConfiguredOrganisation,
	type Organisation,
	type OrganisationKind
} from './organisation.ts';
export { reachOf, TABLE_ACCESS, type Grant, type Reach, type TableAccess } from './table-access.ts';
export { anonymous, isAnonymous, may, operator, permissionsOf, serviceActor, type Actor } from './actor.ts';
export {
	PERMISSIONS,
	ROLES,
	SEPARATE_ROLES,
	SERVICE_PERMISSIONS,
	SERVICES,
	type Permission,
	type Role,
	type Service
} from './roles.ts';
