/**
 * The words of the field: the term in code, the German word on pages, one sentence that explains it. Pages take labels
 * from here, `docs/glossary.md` is generated from it, and a test fails on an unlisted term.
 */
export type GlossaryEntry = { readonly code: string; readonly german: string; readonly definition: string };
export type GlossarySection = { readonly title: string; readonly entries: readonly GlossaryEntry[] };

const entry = (code: string, german: string, definition: string): GlossaryEntry => ({ code, german, definition });

export const GLOSSARY: readonly GlossarySection[] = [
	{
		title: 'Gebiete',
		entries: [
			entry('area', 'Gebiet', 'Ein Teil des Landes, für den Zahlen vorliegen, vom Sozialraum bis zu Deutschland.'),
			entry('county', 'Kreis', 'Der Landkreis, dessen Sozialpolitik hier geplant wird.'),
			entry('region', 'Kreisregion', 'Mehrere Städte und Gemeinden, die der Kreis zusammen betrachtet.'),
			entry('municipality', 'Stadt/Gemeinde', 'Die kleinste Ebene mit eigener Verwaltung und eigenem Rat.'),
			entry('quarter', 'Sozialraum', 'Ein Teil einer Stadt oder Gemeinde, für den sie eigene Zahlen liefert.'),
			entry(
				'reference area',
				'Vergleichsgebiet',
				'Ein Gebiet außerhalb des Kreises, mit dem verglichen wird, zum Beispiel Hessen.'
			)
		]
	},
	{
		title: 'Daten',
		entries: [
			entry(
				'residents’ register',
				'Einwohnermelderegister',
				'Das Verzeichnis der gemeldeten Menschen, das jede Stadt und Gemeinde führt.'
			),
			entry(
				'extract',
				'Abzug',
				'Ein Auszug aus dem Register zu einem Stichtag; gezählt wird er außerhalb dieses Programms.'
			),
			entry('delivery', 'Lieferung', 'Eine angenommene Datei mit Zahlen, samt Herkunft und Prüfsumme.'),
			entry('finding', 'Prüfhinweis', 'Was bei der Prüfung einer Lieferung auffiel, mit Zeile und Spalte.'),
			entry('reference date', 'Stichtag', 'Der Tag, für den ein Bestand gezählt ist.'),
			entry('period', 'Zeitraum', 'Die Zeit, über die Ereignisse gezählt oder Werte gemittelt sind.'),
			entry(
				'cube',
				'Datenwürfel',
				'Alle Zahlen zu einem Merkmal, gegliedert nach Gebiet, Zeit und weiteren Merkmalen.'
			),
			entry('measure', 'Merkmal/Kennzahl', 'Was gezählt oder gemessen wird.'),
			entry('dimension', 'Gliederung', 'Wonach eine Zahl aufgeteilt ist, zum Beispiel Alter oder Geschlecht.'),
			entry('cell', 'Tabellenfeld', 'Eine einzelne Zahl einer Tabelle.')
		]
	},
	{
		title: 'Monitor',
		entries: [
			entry(
				'indicator',
				'Indikator',
				'Eine Zahl mit festgelegter Berechnung, die einen Sachverhalt vergleichbar macht.'
			),
			entry('numerator', 'Zähler', 'Die Zahl über dem Bruchstrich: wie viele gemeint sind.'),
			entry('denominator', 'Nenner', 'Die Zahl unter dem Bruchstrich: worauf bezogen wird.'),
			entry('theme', 'Themenbereich', 'Eine Gruppe zusammengehöriger Indikatoren.'),
			entry(
				'similar municipalities',
				'ähnliche Gemeinden',
				'Die Städte und Gemeinden, die einer in Größe, Dichte, Alter und Arbeitsplätzen am nächsten sind.'
			),
			entry(
				'funnel',
				'Trichter',
				'Abbildung der Gebiete nach ihrer Größe, mit den Grenzen, innerhalb derer ein Abstand zum Kreis Zufall sein kann.'
			),
			entry(
				'type of municipality',
				'Typ',
				'Städte und Gemeinden, die in mehreren Merkmalen zugleich einander nahe sind; kein Rang.'
			),
			entry(
				'rank range',
				'Spanne der Ränge',
				'Kleinster und größter Platz einer Gemeinde im Index, je nachdem, wie er gerechnet wird.'
			),
			entry(
				'notice',
				'Auffälligkeit',
				'Eine Zahl im Arbeitsstand, die sich über den Zufall hinaus verändert hat oder nicht zu anderen passt.'
			),
			entry(
				'own indicator',
				'eigener Indikator',
				'Ein Indikator, den der Kreis in der Oberfläche festlegt und von einer zweiten Person freigeben lässt.'
			),
			entry('release', 'Ausgabe', 'Ein veröffentlichter, danach unveränderter Stand des Sozialdatenmonitors.'),
			entry('revision', 'Korrektur', 'Eine neue Fassung einer Ausgabe, in der berichtigte Zahlen aufgeführt sind.'),
			entry(
				'interval',
				'95-%-Bereich',
				'Der Bereich, in dem der Wert ohne Zufallsschwankung mit 95 % Sicherheit liegt.'
			),
			entry('break', 'Bruch', 'Eine Änderung der Grundlage, nach der Werte mit früheren nicht vergleichbar sind.'),
			entry(
				'disclosure control',
				'Geheimhaltung',
				'Das Verbergen kleiner Zahlen, aus denen man auf einzelne Menschen schließen könnte.'
			),
			entry('suppressed (primary)', 'gesperrt (primär)', 'Die Zahl ist selbst zu klein, um sie zu zeigen.'),
			entry(
				'suppressed (secondary)',
				'gesperrt (sekundär)',
				'Die Zahl ist verborgen, weil sich sonst eine andere gesperrte errechnen ließe.'
			),
			entry(
				'altered',
				'veränderte Zahl',
				'Eine Anzahl, an deren Stelle zum Schutz kleiner Zahlen eine gerundete oder durch Zufall wenig veränderte steht; Zeichen ≈.'
			),
			entry(
				'cell-key method',
				'Cell-Key-Verfahren',
				'Zu jeder Anzahl kommt eine kleine Zufallszahl, für dieselben Menschen immer dieselbe.'
			)
		]
	},
	{
		title: 'Vorausberechnung',
		entries: [
			entry(
				'projection',
				'Vorausberechnung',
				'Eine Rechnung, wie sich die Zahl der Menschen unter Annahmen entwickelt; keine Vorhersage.'
			),
			entry('scenario', 'Variante', 'Ein Satz von Annahmen einer Vorausberechnung.'),
			entry('care need', 'Pflegebedarf', 'Wie viele Menschen künftig Pflege brauchen, wenn die Annahmen zutreffen.')
		]
	},
	{
		title: 'Berichte und Zuständigkeit',
		entries: [
			entry(
				'unit',
				'Fachbereich/Stabsstelle',
				'Eine Organisationseinheit der Kreisverwaltung, die ihre Berichte verantwortet.'
			),
			entry('department', 'Fachbereich', 'Eine fachliche Organisationseinheit der Kreisverwaltung.'),
			entry('staff unit', 'Stabsstelle', 'Eine der Leitung zugeordnete Organisationseinheit.'),
			entry('working group', 'AG', 'Die Arbeitsgruppe, die Monitor und Berichte abstimmt und als Erste liest.'),
			entry('report', 'Bericht', 'Eine Veröffentlichung eines Fachbereichs auf der gemeinsamen Datengrundlage.'),
			entry('report plan', 'Berichtsvorhaben', 'Die Ankündigung eines Berichts mit Thema und Zeitplan.'),
			entry('first reading', 'Erstlesung', 'Das Lesen eines Berichts durch die AG vor der Veröffentlichung.'),
			entry('comment', 'Anmerkung', 'Eine Äußerung zu einer Stelle eines Berichts.'),
			entry('cross-reference', 'Querverweis', 'Ein Hinweis von einem Bericht auf einen anderen.')
		]
	},
	{
		title: 'Gremien und Beschlüsse',
		entries: [
			entry('network', 'Netzwerk', 'Fachleute, die Entwicklungen gemeinsam einschätzen.'),
			entry('advisory body', 'Gremium (beratend)', 'Ein Kreis von Mitgliedern, der Empfehlungen gibt.'),
			entry(
				'deciding body',
				'Beschlussgremium',
				'Ein Organ, das entscheidet: Kreistag, Kreisausschuss oder das Organ einer Gemeinde.'
			),
			entry('seat group', 'Mitgliedergruppe', 'Eine der Gruppen, die in einem Gremium vertreten sind.'),
			entry('insight', 'Erkenntnis', 'Was aus Zahlen und Erfahrung geschlossen wird.'),
			entry('recommendation', 'Empfehlung', 'Was ein beratendes Gremium den entscheidenden nahelegt.'),
			entry('decision', 'Beschluss', 'Eine förmliche Entscheidung eines Beschlussgremiums.'),
			entry('duty', 'Auftrag/Pflicht', 'Was aus einem Beschluss zu tun ist, mit Frist.')
		]
	},
	{
		title: 'Planung und Verträge',
		entries: [
			entry('planning process', 'Planungsprozess', 'Ein Vorhaben von der Frage bis zur überprüften Wirkung.'),
			entry('mandate', 'Auftrag', 'Wer was von wem geklärt haben möchte und wer darüber entscheidet.'),
			entry('gate', 'Freigabe', 'Die Prüfung, ob der nächste Schritt beginnen darf.'),
			entry('step', 'Schritt', 'Ein Abschnitt des Planungsprozesses.'),
			entry('action', 'Maßnahme', 'Was getan wird, um ein Ziel zu erreichen.'),
			entry('cycle', 'Kreislauf', 'Die Abfolge der Schritte, die von der Wirkung wieder zur Frage führt.'),
			entry('service', 'Leistung', 'Ein Angebot für Menschen im Kreis.'),
			entry('provider', 'Träger', 'Wer eine Leistung erbringt.'),
			entry('contract', 'Leistungsvertrag', 'Die Vereinbarung von Kreis und Träger über eine Leistung.'),
			entry('target', 'Soll', 'Was vereinbart ist, in Zahlen.'),
			entry('proof of performance', 'Leistungsnachweis', 'Die Angaben des Trägers darüber, was erbracht wurde.'),
			entry('yearly talk', 'Jahresgespräch', 'Das Gespräch von Kreis und Träger über das vergangene Jahr.'),
			entry('principle', 'Grundsatz', 'Eine beschlossene Regel für die Sozialplanung des Kreises.'),
			entry(
				'review',
				'Überprüfung',
				'Der wiederkehrende Blick darauf, ob die Grundsätze eingehalten werden und noch passen.'
			),
			entry('sign-off', 'Unterzeichnung', 'Die Unterschrift unter eine Fassung der Grundsätze.')
		]
	},
	{
		title: 'Menschen und Rechte',
		entries: [
			entry('person', 'Konto', 'Eine Person, die sich anmelden kann.'),
			entry(
				'organisation',
				'Organisation',
				'Wo eine Rolle gilt: Stelle des Kreises, Stadt oder Gemeinde, Träger oder andere.'
			),
			entry('role', 'Rolle', 'Eine Aufgabe mit den Rechten, die zu ihr gehören.'),
			entry(
				'assignment',
				'Rolle einer Person',
				'Wer welche Rolle in welcher Organisation hat, vom ersten bis zum letzten Tag.'
			),
			entry(
				'invitation',
				'Einladung',
				'Ein Link, mit dem eine Person ihr Kennwort setzt; er gilt einmal und sieben Tage.'
			),
			entry('bin', 'Papierkorb', 'Wo ein gelöschtes Konto liegt, solange man es zurückholen kann.'),
			entry('conflict', 'Zwei Fassungen', 'Was jemand gespeichert hat, während jemand anderes dasselbe bearbeitete.'),
			entry(
				'draft',
				'Entwurf',
				'Was jemand in ein langes Formular getippt und noch nicht abgesendet hat; nur die Person selbst sieht es.'
			)
		]
	}
];
