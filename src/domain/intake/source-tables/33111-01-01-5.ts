import type { SourceTable } from '../source-table.ts';

/** Hectares become square kilometres. */
export default {
	table: '33111-01-01-5',
	title: 'Bodenfläche nach Art der tatsächlichen Nutzung (Gemeinden)',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	licence: 'dl-de/by-2-0',
	legalType: 'published',
	basis: 'official',
	kind: 'stock',
	columns: {
		'Bodenfläche | ha': { measure: 'land-area', times: 0.01, dash: 'zero' },
		'Bodenfläche | Siedlungs- und Verkehrsfläche | ha': {
			measure: 'land-area',
			dimensions: { use: 'settlement-and-transport' },
			times: 0.01,
			dash: 'zero'
		},
		'Bodenfläche | Gebäude- und Freifläche | Insgesamt | ha': {
			measure: 'land-area',
			dimensions: { use: 'built' },
			times: 0.01,
			dash: 'zero'
		},
		'Bodenfläche | Gebäude- und Freifläche | Wohnen | ha': {
			measure: 'land-area',
			dimensions: { use: 'built-residential' },
			times: 0.01,
			dash: 'zero'
		},
		'Bodenfläche | Gebäude- und Freifläche | Gewerbe, Industrie | ha': {
			measure: 'land-area',
			dimensions: { use: 'built-commercial' },
			times: 0.01,
			dash: 'zero'
		},
		'Bodenfläche | Betriebsfläche (ohne Abbauland) | ha': {
			measure: 'land-area',
			dimensions: { use: 'operating' },
			times: 0.01,
			dash: 'zero'
		},
		'Bodenfläche | Erholungsfläche | Insgesamt | ha': {
			measure: 'land-area',
			dimensions: { use: 'recreation' },
			times: 0.01,
			dash: 'zero'
		},
		'Bodenfläche | Erholungsfläche | Grünanlage | ha': {
			measure: 'land-area',
			dimensions: { use: 'recreation-green' },
			times: 0.01,
			dash: 'zero'
		},
		'Bodenfläche | Friedhofsfläche | ha': {
			measure: 'land-area',
			dimensions: { use: 'cemetery' },
			times: 0.01,
			dash: 'zero'
		},
		'Bodenfläche | Verkehrsfläche | Insgesamt | ha': {
			measure: 'land-area',
			dimensions: { use: 'transport' },
			times: 0.01,
			dash: 'zero'
		},
		'Bodenfläche | Verkehrsfläche | Straße, Weg, Platz | ha': {
			measure: 'land-area',
			dimensions: { use: 'transport-road' },
			times: 0.01,
			dash: 'zero'
		},
		'Bodenfläche | Landwirtschaftsfläche | Insgesamt | ha': {
			measure: 'land-area',
			dimensions: { use: 'agriculture' },
			times: 0.01,
			dash: 'zero'
		},
		'Bodenfläche | Landwirtschaftsfläche | Moor | ha': {
			measure: 'land-area',
			dimensions: { use: 'agriculture-moor' },
			times: 0.01,
			dash: 'zero'
		},
		'Bodenfläche | Landwirtschaftsfläche | Heide | ha': {
			measure: 'land-area',
			dimensions: { use: 'agriculture-heath' },
			times: 0.01,
			dash: 'zero'
		},
		'Bodenfläche | Waldfläche | ha': { measure: 'land-area', dimensions: { use: 'forest' }, times: 0.01, dash: 'zero' },
		'Bodenfläche | Wasserfläche | ha': {
			measure: 'land-area',
			dimensions: { use: 'water' },
			times: 0.01,
			dash: 'zero'
		},
		'Bodenfläche | Abbauland | ha': {
			measure: 'land-area',
			dimensions: { use: 'extraction' },
			times: 0.01,
			dash: 'zero'
		},
		'Bodenfläche | Flächen anderer Nutzung (ohne Friedhofsfläche) | Insgesamt | ha': {
			measure: 'land-area',
			dimensions: { use: 'other' },
			times: 0.01,
			dash: 'zero'
		},
		'Bodenfläche | Flächen anderer Nutzung (ohne Friedhofsfläche) | Unland | ha': {
			measure: 'land-area',
			dimensions: { use: 'other-wasteland' },
			times: 0.01,
			dash: 'zero'
		}
	}
} satisfies SourceTable;
