type Detail = Readonly<Record<string, string | number>>;

/** Why the report of a barrier, or its answer, was not taken. */
export const feedbackIssueTexts: Record<string, (detail: Detail) => string> = {
	'feedback-text-missing': () => 'Bitte schreiben Sie, was nicht geht. Ein Satz reicht.',
	'feedback-text-too-long': (detail) => `Bitte kürzen Sie den Text auf höchstens ${inWords(detail)} Zeichen.`,
	'feedback-page-too-long': (detail) => `Bitte kürzen Sie die Angabe auf höchstens ${inWords(detail)} Zeichen.`,
	'feedback-email-unreadable': () =>
		'Das ist keine vollständige E-Mail-Adresse. Bitte prüfen Sie sie, oder lassen Sie das Feld leer.',
	'feedback-too-many': () =>
		'Von Ihrem Anschluss kamen gerade sehr viele Meldungen. Bitte senden Sie diese in einer Viertelstunde noch einmal; Ihr Text steht noch da.',
	'feedback-unknown': () => 'Diese Meldung gibt es nicht.',
	'feedback-already-answered': () => 'Diese Meldung ist schon beantwortet.',
	'feedback-answer-missing': () => 'Bitte vermerken Sie, was Sie geantwortet oder getan haben.',
	'feedback-answer-too-long': (detail) => `Bitte kürzen Sie den Vermerk auf höchstens ${inWords(detail)} Zeichen.`
};

const inWords = ({ longest }: Detail): string => Number(longest).toLocaleString('de-DE');
