export { addPerson } from './add-person.ts';
export { configureOrganisations, loadOrganisations } from './configure-organisations.ts';
export { findOrganisations } from './find-organisations.ts';
export { checkPassword, hashPassword } from './passwords.ts';
export {
	closeSession,
	findSession,
	isRole,
	openSession,
	type NewSession,
	type OpenSession,
	type SessionToken,
	type SignInMethod
} from './sessions.ts';
