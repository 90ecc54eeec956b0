type Detail = Readonly<Record<string, string | number>>;

export const areaIssueTexts: Record<string, (detail: Detail) => string> = {
	'boundaries-not-json': () => 'Die Datei ist kein gültiges GeoJSON oder TopoJSON.',
	'boundaries-without-features': () => 'Die Datei enthält keine Flächen (FeatureCollection oder Topology erwartet).',
	'boundaries-without-key': (detail) =>
		`Fläche ${detail['feature']} hat keinen Gemeindeschlüssel. Gesucht wurden die Eigenschaften ${detail['wanted']}.`,
	'boundaries-not-polygons': (detail) => `Fläche ${detail['feature']} ist kein Polygon.`,
	'boundaries-not-wgs84': (detail) =>
		`Fläche ${detail['feature']} liegt nicht in Längen- und Breitengrad (WGS 84). Bitte die Datei vorher umrechnen.`,
	'boundaries-of-another-county': () => 'Keine Fläche der Datei gehört zu einem Gebiet dieses Kreises.'
};
