/** What the line under a long form says about its draft; small, for a script of the page takes it along. */
export const draftTexts = {
	ready: 'Beim Tippen wird laufend gesichert, nur für Sie sichtbar.',
	saved: (time: string) => `Entwurf gespeichert um ${time}, nur für Sie sichtbar.`,
	tooLong: 'Der Text ist zu lang, um ihn als Entwurf zu sichern. Bitte kürzen Sie ihn.',
	tooMany: 'Sie haben sehr viele Entwürfe. Dieser wird nicht gesichert, bis Sie andere absenden oder verwerfen.',
	offline: 'Noch nicht gesichert: Der Server antwortet nicht. Es wird weiter versucht. Lassen Sie diese Seite offen.',
	signedOut:
		'Noch nicht gesichert: Ihre Sitzung ist abgelaufen. Melden Sie sich in einem neuen Fenster an und kehren Sie hierher zurück.',
	other: (time: string) =>
		`Es gibt einen anderen Entwurf von ${time}, zum Beispiel aus einem zweiten Fenster. Damit er nicht verloren geht, wird dieser Text hier nicht gesichert.`,
	replace: 'Den anderen Entwurf durch diesen Text ersetzen',
	gone: 'Dieser Entwurf wurde in einem anderen Fenster abgesendet oder verworfen. Was Sie hier tippen, wird nicht mehr gesichert.',
	keep: 'Diesen Text trotzdem als Entwurf sichern'
} as const;
