/** What has become of a link after it was made: mailed, or to be handed over by a person. */
export const handedOverText = {
	sent: 'Er wurde der Person auch per E-Mail geschickt.',
	failed: 'Die E-Mail konnte nicht verschickt werden. Bitte geben Sie den Link selbst weiter.',
	off: 'E-Mail ist nicht eingerichtet. Bitte geben Sie den Link selbst weiter.'
} as const;
