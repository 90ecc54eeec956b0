type Detail = Readonly<Record<string, string | number>>;

export const monitorIssueTexts: Record<string, (detail: Detail) => string> = {
	'monitor-nothing-delivered': () =>
		'Es gibt noch keine angenommenen Lieferungen, aus denen sich etwas berechnen ließe. Bitte zuerst Tabellen oder Registerauszählungen annehmen.',
	'monitor-year-without-figures': (detail) =>
		`Für ${detail['year']} ist noch nichts geliefert worden. Eine Ausgabe braucht mindestens eine Lieferung ihres Jahres.`,
	'area-not-own': () => 'Diese Zahlen sind für die Stadt oder Gemeinde selbst.',
	'notice-unknown': () =>
		'Diese Auffälligkeit gibt es im jetzigen Arbeitsstand nicht mehr. Es wurde nichts gespeichert.',
	'notice-comment-missing': () => 'Ein Kommentar braucht einen Text.',
	'notice-organisation-missing': () => 'Bitte wählen Sie, an wen Sie die Auffälligkeit weitergeben.',
	'statement-empty': () => 'Die Stellungnahme ist leer. Veröffentlicht wird nur ein Text.',
	'statement-names-hidden-number': (detail) =>
		`Im Text steht die Zahl „${detail['written']}“. In Ihrer Auswertung ist mit dieser Zahl geheim: ${detail['figures']}. Bitte prüfen Sie, ob der Text sie verrät.`,
	'statement-not-own-area': () => 'Stellung nehmen kann nur die Stadt oder Gemeinde selbst.',
	'statement-not-released': () => 'Es ist keine Stellungnahme veröffentlicht.',
	'theme-open-already': (detail) => `Das Thema ist für die Ausgabe ${detail['year']} schon geöffnet.`,
	'theme-closed-already': (detail) => `Das Thema ist für die Ausgabe ${detail['year']} nicht geöffnet.`,
	'monitor-not-safe': (detail) =>
		`Die Ausgabe ${detail['year']} wurde nicht freigegeben: Eine gesperrte Zahl ließe sich zurückrechnen. Bitte die Geheimhaltungsregeln prüfen.`
};
