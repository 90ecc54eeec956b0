export { addPerson } from './add-person.ts';
export { configureOrganisations, loadOrganisations } from './configure-organisations.ts';
export { findOrganisations } from './find-organisations.ts';
export { invitePerson } from './invite-person.ts';
export { checkPassword, hashPassword } from './passwords.ts';
export { renewInvitation } from './renew-invitation.ts';
export { resetAccess } from './reset-access.ts';
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
export { withdrawInvitation } from './withdraw-invitation.ts';
export type { NewInvitation } from './write-invitation.ts';
