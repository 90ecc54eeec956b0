/** Why a proof of who somebody is was not taken. */
export const proofProblems = {
	wrong: 'Der Code stimmt nicht. Ein Code aus der App gilt 30 Sekunden und nur einmal; warten Sie auf den nächsten.',
	locked: 'Zu viele Versuche. Bitte warten Sie 15 Minuten.',
	password: 'Das Kennwort stimmt nicht.',
	passkey: 'Der Passkey wurde nicht angenommen. Bitte versuchen Sie es noch einmal.'
} as const;
