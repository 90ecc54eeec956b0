export { addOrganisation } from './add-organisation.ts';
export { addPerson } from './add-person.ts';
export { anonymisePeople } from './anonymise-people.ts';
export { changeOrganisation } from './change-organisation.ts';
export { changePerson } from './change-person.ts';
export { configureOrganisations, loadOrganisations } from './configure-organisations.ts';
export { countRoleHolders } from './count-role-holders.ts';
export { deletePerson } from './delete-person.ts';
export { endOrganisation } from './end-organisation.ts';
export { endRole } from './end-role.ts';
export { findAccountDuties, type AccountDuties } from './find-account-duties.ts';
export { findAssignments, type AssignmentOfPerson } from './find-assignments.ts';
export { forgetAttempts, forgetInvitations, forgetSessions, forgetUnfinishedSignIns } from './forget-sign-ins.ts';
export { findOrganisations } from './find-organisations.ts';
export { findPeople, type PeopleFilter, type PeoplePage, type PersonInList } from './find-people.ts';
export { getPerson, type Invitation, type PersonDetails } from './get-person.ts';
export { grantRole } from './grant-role.ts';
export { invitePerson } from './invite-person.ts';
export { lockPerson } from './lock-person.ts';
export { hashPassword } from './hash-password.ts';
export { checkPassword, type PasswordGuess } from './sign-in/check-password.ts';
export { markBrowser } from './sign-in/known-browser.ts';
export { renewInvitation } from './renew-invitation.ts';
export { resetAccess } from './reset-access.ts';
export {
	closeSession,
	findSession,
	isRole,
	openSession,
	type NewSession,
	type OpenSession,
	type SessionToken
} from './sessions.ts';
export { restorePerson } from './restore-person.ts';
export { today } from './today.ts';
export { unlockPerson } from './unlock-person.ts';
export { withdrawInvitation } from './withdraw-invitation.ts';
export type { NewInvitation } from './write-invitation.ts';
export { beginSingleSignOn } from './single-sign-on/begin-single-sign-on.ts';
export { findSignOutAddress } from './single-sign-on/find-sign-out-address.ts';
export { findUnknownOrganisations } from './single-sign-on/find-unknown-organisations.ts';
export { finishSingleSignOn } from './single-sign-on/finish-single-sign-on.ts';
export { obeyLogoutToken } from './single-sign-on/obey-logout-token.ts';
export type { Provider } from './single-sign-on/provider.ts';
export { readProviders } from './single-sign-on/read-providers.ts';
export { REQUEST_VALID_FOR_IN_MINUTES } from './single-sign-on/requests.ts';
export { findProvider, sharedProviders, shareProviders } from './single-sign-on/shared-providers.ts';
export { findInvitation, type OpenInvitation } from './find-invitation.ts';
export { proveSession } from './prove-session.ts';
export { redeemInvitation } from './redeem-invitation.ts';
export { requestPasswordLink } from './request-password-link.ts';
export { addAuthenticator } from './own-account/add-authenticator.ts';
export { changePassword } from './own-account/change-password.ts';
export { endOtherSessions } from './own-account/end-other-sessions.ts';
export { endSession } from './own-account/end-session.ts';
export { findFreshProof } from './own-account/find-fresh-proof.ts';
export { findOwnAccount, type OwnAccount, type OwnAssignment } from './own-account/find-own-account.ts';
export { findOwnSessions, type OwnSession } from './own-account/find-own-sessions.ts';
export { offerAuthenticator, type AuthenticatorOffer } from './own-account/offer-authenticator.ts';
export { removeAuthenticator } from './own-account/remove-authenticator.ts';
export { renewRecoveryCodes } from './own-account/renew-recovery-codes.ts';
export { addPasskey } from './passkeys/add-passkey.ts';
export { askForPasskey } from './passkeys/ask-for-passkey.ts';
export { checkPasskey } from './passkeys/check-passkey.ts';
export { findOwnPasskeys, type OwnPasskey } from './passkeys/find-own-passkeys.ts';
export { mayAskForPasskey } from './passkeys/may-ask.ts';
export { offerPasskey } from './passkeys/offer-passkey.ts';
export { allowsPasskeys, type RelyingParty } from './passkeys/relying-party.ts';
export { removePasskey } from './passkeys/remove-passkey.ts';
export { admitFromNetwork } from './sign-in/admit-from-network.ts';
export { checkCode } from './sign-in/check-code.ts';
export { findPendingSignIn, type PendingSignIn } from './sign-in/find-pending-sign-in.ts';
export { findSecondFactors, type SecondFactors } from './sign-in/find-second-factors.ts';
export { passFirstStep, type Passed } from './sign-in/pass-first-step.ts';
export { passSecondStep } from './sign-in/pass-second-step.ts';
