/** What to say when the browser did not answer; the names are those of the Web Authentication standard. */
export function passkeyProblem(problem: unknown): string {
	const name = problem instanceof Error ? problem.name : '';
	if (name === 'NotAllowedError' || name === 'AbortError')
		return 'Das wurde abgebrochen, oder es gibt hier keinen passenden Passkey. Sie können es noch einmal versuchen.';
	if (name === 'InvalidStateError') return 'Auf diesem Gerät gibt es schon einen Passkey für Ihr Konto.';
	if (name === 'NotSupportedError' || name === 'ConstraintError')
		return 'Dieses Gerät kann keinen Passkey anlegen, der prüft, wer es benutzt. Richten Sie zuerst eine PIN oder einen Fingerabdruck ein.';
	return 'Das hat nicht geklappt. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.';
}
