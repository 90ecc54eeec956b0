export {
	ORGANISATION_KINDS,
	type ConfiguredOrganisation,
	type Organisation,
	type OrganisationKind
} from './organisation.ts';
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
