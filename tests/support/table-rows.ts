/**
 * Two rows for every table: one that belongs to the person, the municipality or the object at hand, one that does not.
 * Whoever adds a table adds its rows here; later rows may refer to earlier ones.
 */
export type Row = Readonly<Record<string, unknown>>;

export const OWN_PERSON = 1;
export const OWN_AREA = '06433001';
const FOREIGN_AREA = '06433002';

const area = (id: string): Row => ({
	id,
	level: 'municipality',
	name: id,
	slug: id,
	position: 1,
	valid_from: '1900-01-01'
});
const person = (id: number): Row => ({
	id,
	email: `person${id}@example.org`,
	name: `Person ${id}`,
	is_active: true,
	version: 1,
	created_at: '2026-01-01T00:00:00Z'
});
const delivery = (id: number, actor: string): Row => ({
	id,
	file_name: 'tabelle.csv',
	sha256: String(id).padStart(64, '0'),
	size_bytes: 1,
	stored_path: 'x',
	format: 'plain',
	publisher: 'Amt',
	table_code: 'T',
	title: 'Tabelle',
	encoding: 'utf-8',
	received_at: '2026-01-01T00:00:00Z',
	actor_id: actor,
	actor_name: 'Redaktion',
	is_invented: true,
	status: 'waiting',
	new_count: 0,
	revised_count: 0,
	unchanged_count: 0,
	refused_count: 0,
	foreign_count: 0,
	unmapped_count: 0,
	preview: '{}'
});
const observation = (id: number, areaId: string): Row => ({
	id,
	delivery_id: 1,
	row_number: id,
	column_number: 1,
	area_printed: areaId,
	area_name: areaId,
	heads: '',
	row_dimensions: '',
	period_printed: '2025',
	status_printed: 'shown',
	cell: `cell ${id}`,
	area_id: areaId,
	dimensions: '',
	basis: 'official',
	status: 'shown',
	revision: 1
});
const figure = (areaId: string): Row => ({
	indicator: 'altenquotient',
	area_id: areaId,
	year: 2025,
	basis: 'official',
	period: '2025',
	value: 1,
	flags: [],
	deliveries: []
});
const release = (id: number): Row => ({
	id,
	year: 2000 + id,
	revision: 1,
	released_at: '2026-01-01T00:00:00Z',
	actor_id: 'operator',
	actor_name: 'Befehlszeile',
	inputs_hash: '0'.repeat(64),
	has_invented_figures: true,
	county_id: OWN_AREA,
	areas: [],
	memberships: [],
	indicators: [],
	sources: [],
	rule_sets: [],
	changes: {}
});
const structure = (areaId: string): Row => ({
	release_id: 1,
	area_id: areaId,
	year: 2025,
	basis: 'official',
	sex: 'female',
	age_from: 0,
	persons: 1
});
const counts = (areaId: string): Row => ({
	release_id: 1,
	measure: 'population',
	basis: 'official',
	year: 2025,
	part: areaId,
	period: '31.12.2025',
	deliveries: [1],
	areas: [areaId],
	counts: [1],
	why: [null],
	flags: ['']
});
const evaluation = (id: number, actor: string): Row => ({
	id,
	given_out_at: '2026-01-01T00:00:00Z',
	actor_id: actor,
	actor_name: '',
	title: 'Titel',
	recipient: 'Amt',
	purpose: 'Planung',
	wish: {},
	indicator: {},
	basis: 'official',
	cells: 1,
	hidden: 0,
	has_invented_figures: true,
	county_id: OWN_AREA,
	areas: [],
	memberships: [],
	sources: [],
	rule_sets: []
});
const evaluationCounts = (areaId: string): Row => {
	const { release_id: id, ...row } = counts(areaId);
	return { ...row, evaluation_id: id };
};
const statement = (areaId: string, status: string, actor: string): Row => ({
	area_id: areaId,
	year: 2025,
	version: 1,
	status,
	saved_at: '2026-01-01T00:00:00Z',
	actor_id: actor,
	actor_name: '',
	text: 'Text'
});
const themeDecision = (theme: string, actor: string): Row => ({
	theme,
	year: 2025,
	version: 1,
	is_open: true,
	actor_id: actor,
	actor_name: ''
});
const noticeStep = (version: number, actor: string): Row => ({
	notice: 'change.altenquotient.06433001.2025.register.up',
	version,
	deed: 'comment',
	comment: 'Text',
	seen: '1 2',
	saved_at: '2026-01-01T00:00:00Z',
	actor_id: actor,
	actor_name: ''
});
const target = (version: number, actor: string): Row => ({
	indicator: 'altenquotient',
	area_id: '06433001',
	version,
	base_year: 2024,
	base_value: 30,
	target_year: 2030,
	target_value: 28,
	source: 'Kreistag',
	saved_at: '2026-01-01T00:00:00Z',
	actor_id: actor,
	actor_name: ''
});
const legalText = (version: number, actor: string): Row => ({
	page: 'impressum',
	version,
	title: 'Impressum',
	lead: '',
	fields: {},
	more: '',
	is_sample: true,
	reviewed_on: '2026-01-01',
	saved_at: '2026-01-01T00:00:00Z',
	actor_id: actor,
	actor_name: ''
});
const ownIndicator = (version: number, status: string, actor: string): Row => ({
	indicator: 'eigen-anteil',
	version,
	status,
	definition: {},
	definition_version: 1,
	note: '',
	saved_at: '2026-01-01T00:00:00Z',
	actor_id: actor,
	actor_name: ''
});
const session = (id: number): Row => ({
	id,
	token_hash: `token ${id}`,
	person_id: id,
	created_at: '2026-01-01T00:00:00Z',
	last_seen_at: '2026-01-01T00:00:00Z',
	expires_at: '2026-01-02T00:00:00Z',
	method: 'password',
	proved_at: '2026-01-01T00:00:00Z'
});
const entry = (actor: string, object: string | null): Row => ({
	recorded_at: '2026-01-01T00:00:00Z',
	actor_id: actor,
	actor_name: '',
	command: 'test.command',
	detail: '{}',
	previous_hash: '',
	hash: `hash of ${actor} ${object}`,
	kind: 'change',
	object,
	hash_version: 2
});

const draft = (owner: string): Row => ({
	owner_id: owner,
	form: 'statement:06433001:2025',
	fields: {},
	version: 1,
	saved_at: '2026-01-01T00:00:00Z'
});

const ruleSet: Row = {
	id: 'default',
	legal_type: 'default',
	max_hidden_count: 2,
	zeros_are_sensitive: false,
	protection: 3,
	adopted_at: '2026-01-01',
	adopted_by: ''
};

/** `own` may depend on who acts: an entry of the trail names its actor. */
export const TABLE_ROWS: Readonly<Record<string, { own: (actorId: string) => Row; foreign: Row }>> = {
	'platform.migrations': {
		own: () => ({ name: '8888.sql', sha256: '', applied_at: '2026-01-01T00:00:00Z' }),
		foreign: { name: '9999.sql', sha256: '', applied_at: '2026-01-01T00:00:00Z' }
	},
	'areas.areas': { own: () => area(OWN_AREA), foreign: area(FOREIGN_AREA) },
	'areas.names': {
		own: () => ({ area_id: OWN_AREA, name: 'a', kind: 'source' }),
		foreign: { area_id: FOREIGN_AREA, name: 'b', kind: 'source' }
	},
	'areas.memberships': {
		own: () => ({ part_id: OWN_AREA, whole_id: FOREIGN_AREA, planning_field: 'general', valid_from: '1900-01-01' }),
		foreign: { part_id: FOREIGN_AREA, whole_id: OWN_AREA, planning_field: 'general', valid_from: '1900-01-01' }
	},
	'areas.successions': {
		own: () => ({ predecessor_id: OWN_AREA, successor_id: FOREIGN_AREA, changed_on: '2000-01-01', share: 1 }),
		foreign: { predecessor_id: FOREIGN_AREA, successor_id: OWN_AREA, changed_on: '2000-01-01', share: 1 }
	},
	'areas.boundaries': {
		own: () => ({ area_id: OWN_AREA, valid_on: '2025-01-01', geometry: {}, source: '', imported_at: '2026-01-01' }),
		foreign: { area_id: FOREIGN_AREA, valid_on: '2025-01-01', geometry: {}, source: '', imported_at: '2026-01-01' }
	},
	'areas.tiles': {
		own: () => ({ area_id: OWN_AREA, column_number: 1, row_number: 1 }),
		foreign: { area_id: FOREIGN_AREA, column_number: 2, row_number: 1 }
	},
	'areas.counties': {
		own: () => ({ county_id: OWN_AREA, sha256: '', configured_at: '2026-01-01' }),
		foreign: { county_id: FOREIGN_AREA, sha256: '', configured_at: '2026-01-01' }
	},
	'intake.deliveries': { own: (actor) => delivery(1, actor), foreign: delivery(2, 'person:2') },
	'intake.observations': { own: () => observation(1, OWN_AREA), foreign: observation(2, FOREIGN_AREA) },
	'monitor.computations': {
		own: () => ({ id: 1, computed_at: '2026-01-01', actor_name: '', year: 2025, inputs_hash: '', figures: 0 }),
		foreign: { id: 2, computed_at: '2026-01-01', actor_name: '', year: 2025, inputs_hash: '', figures: 0 }
	},
	'monitor.working_figures': { own: () => figure(OWN_AREA), foreign: figure(FOREIGN_AREA) },
	'monitor.releases': { own: () => release(1), foreign: release(2) },
	'monitor.released_figures': {
		own: () => ({ ...figure(OWN_AREA), release_id: 1 }),
		foreign: { ...figure(FOREIGN_AREA), release_id: 1 }
	},
	'monitor.released_counts': { own: () => counts(OWN_AREA), foreign: counts(FOREIGN_AREA) },
	'monitor.released_structure': { own: () => structure(OWN_AREA), foreign: structure(FOREIGN_AREA) },
	'monitor.statements': {
		own: (actor) => statement(OWN_AREA, 'released', actor),
		foreign: statement(FOREIGN_AREA, 'draft', 'person:2')
	},
	'monitor.notice_steps': {
		own: (actor) => noticeStep(1, actor),
		foreign: noticeStep(2, 'person:2')
	},
	'monitor.special_themes': {
		own: (actor) => themeDecision('wohnen', actor),
		foreign: themeDecision('einkommen', 'person:2')
	},
	'monitor.attack_reports': {
		own: () => ({ publication_id: 1, attacked_at: '2026-01-01T00:00:00Z', report: {} }),
		foreign: { publication_id: 2, attacked_at: '2026-01-01T00:00:00Z', report: {} }
	},
	'monitor.evaluations': { own: (actor) => evaluation(1, actor), foreign: evaluation(2, 'person:2') },
	'monitor.evaluation_counts': { own: () => evaluationCounts(OWN_AREA), foreign: evaluationCounts(FOREIGN_AREA) },
	'monitor.targets': {
		own: (actor) => target(1, actor),
		foreign: target(2, 'person:2')
	},
	'legal.texts': {
		own: (actor) => legalText(1, actor),
		foreign: legalText(2, 'person:2')
	},
	'monitor.own_indicators': {
		own: (actor) => ownIndicator(1, 'approved', actor),
		foreign: ownIndicator(2, 'draft', 'person:2')
	},
	'disclosure.rule_sets': {
		own: () => ({ ...ruleSet, version: 2 }),
		foreign: { ...ruleSet, version: 3 }
	},
	'disclosure.ledger': {
		own: () => ({ publication_id: 1, block: 0, entries: [] }),
		foreign: { publication_id: 1, block: 1, entries: [] }
	},
	'disclosure.ledger_relations': {
		own: () => ({ publication_id: 1, total: 'a', parts: ['b'] }),
		foreign: { publication_id: 1, total: 'c', parts: ['d'] }
	},
	'access.organisations': {
		own: () => ({ id: 1001, key: 'a', kind: 'provider', name: 'A', position: 1, valid_from: '1900-01-01', version: 1 }),
		foreign: { id: 1002, key: 'b', kind: 'provider', name: 'B', position: 1, valid_from: '1900-01-01', version: 1 }
	},
	'access.people': { own: () => person(OWN_PERSON), foreign: person(2) },
	'access.assignments': { own: () => assignment(OWN_PERSON), foreign: assignment(2) },
	'access.sessions': { own: () => session(OWN_PERSON), foreign: session(2) },
	'access.attempts': {
		own: () => ({ key: 'a', attempted_at: '2026-01-01' }),
		foreign: { key: 'b', attempted_at: '2026-01-01' }
	},
	'access.identities': { own: () => identity(OWN_PERSON), foreign: identity(2) },
	'access.single_sign_on_requests': { own: () => singleSignOnRequest('a'), foreign: singleSignOnRequest('b') },
	'access.single_sign_on_sessions': { own: () => singleSignOnSession(1), foreign: singleSignOnSession(2) },
	'access.logout_tokens': {
		own: () => ({ issuer: 'https://a.example', jti: 'a', expires_at: '2026-01-01' }),
		foreign: { issuer: 'https://a.example', jti: 'b', expires_at: '2026-01-01' }
	},
	'access.invitations': { own: () => invitation(OWN_PERSON), foreign: invitation(2) },
	'access.authenticators': {
		own: () => ({ person_id: OWN_PERSON, created_at: '2026-01-01', last_step: 1, secret: 'a' }),
		foreign: { person_id: 2, created_at: '2026-01-01', last_step: 1, secret: 'b' }
	},
	'access.recovery_codes': {
		own: () => ({ id: 1, person_id: OWN_PERSON, created_at: '2026-01-01', code_hash: 'a' }),
		foreign: { id: 2, person_id: 2, created_at: '2026-01-01', code_hash: 'b' }
	},
	'access.passkeys': { own: () => passkey(OWN_PERSON), foreign: passkey(2) },
	'access.challenges': {
		own: () => ({ challenge: 'a', purpose: 'register', person_id: OWN_PERSON, expires_at: '2026-01-01' }),
		foreign: { challenge: 'b', purpose: 'register', person_id: 2, expires_at: '2026-01-01' }
	},
	'access.pending_sign_ins': {
		own: () => ({
			token_hash: 'a',
			person_id: OWN_PERSON,
			method: 'password',
			created_at: '2026-01-01',
			expires_at: '2026-01-01'
		}),
		foreign: { token_hash: 'b', person_id: 2, method: 'password', created_at: '2026-01-01', expires_at: '2026-01-01' }
	},
	'drafts.drafts': {
		own: (actor) => draft(actor),
		foreign: draft('person:2')
	},
	'feedback.reports': {
		own: () => report('B-2222-2222'),
		foreign: report('B-3333-3333')
	},
	'operations.job_runs': {
		own: () => ({ id: 1, job: 'retention', started_at: '2026-01-01', protocol: [] }),
		foreign: { id: 2, job: 'backup', started_at: '2026-01-01', protocol: [] }
	},
	'audit.entries': {
		own: (actor) => entry(actor, 'release:1'),
		foreign: entry('person:2', null)
	}
};

/** Answered and forgotten: what the retention rules may see to. */
function report(reference: string): Row {
	return {
		reference,
		text: '',
		answer: '',
		answered_at: '2026-01-01',
		answered_by: '',
		forgotten_at: '2026-07-01',
		version: 1
	};
}

function invitation(personId: number): Row {
	return {
		id: personId,
		person_id: personId,
		purpose: 'invitation',
		token_hash: `token ${personId}`,
		created_at: '2026-01-01',
		created_by: '',
		expires_at: '2026-01-08'
	};
}

function passkey(personId: number): Row {
	return {
		id: personId,
		person_id: personId,
		credential_id: `credential ${personId}`,
		public_key: '',
		sign_count: 0,
		transports: [],
		is_backed_up: false,
		created_at: '2026-01-01',
		name: 'Schlüssel'
	};
}

function assignment(personId: number): Row {
	return {
		id: 1000 + personId,
		person_id: personId,
		role: 'monitor-reader',
		organisation_id: 1001,
		valid_from: '2026-01-01',
		granted_at: '2026-01-01',
		granted_by: '',
		origin: 'granted'
	};
}

function identity(personId: number): Row {
	return {
		id: personId,
		person_id: personId,
		issuer: 'https://a.example',
		created_at: '2026-01-01',
		last_sign_in_at: '2026-01-01',
		subject: String(personId)
	};
}

function singleSignOnRequest(state: string): Row {
	return {
		state_hash: state,
		browser_hash: '',
		provider: 'haus',
		nonce: '',
		code_verifier: '',
		started_at: '2026-01-01',
		next_path: '/intern'
	};
}

function singleSignOnSession(id: number): Row {
	return { session_id: id, provider: 'haus', issuer: 'https://a.example', subject: String(id) };
}
