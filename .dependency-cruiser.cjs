/** The borders of the house. Each rule is a sentence; `npm run check` fails when one is broken. */

/** Each module may use the ones after it, never the ones before. */
const ORDER = ['principles', 'contracts', 'planning', 'bodies', 'reports', 'projection', 'monitor', 'intake', 'areas'];
/** Every module may use these; they use none of the line above. */
const SHARED = ['statistics', 'disclosure', 'access', 'audit', 'drafts', 'feedback'];
/** A trust zone of its own, and what looks after the running program. */
const APART = ['register', 'legal', 'operations'];

const known = [...ORDER, ...SHARED, ...APART].join('|');

const orderRules = ORDER.slice(1).map((name, index) => ({
	name: `order-${name}`,
	severity: 'error',
	from: { path: `^src/domain/${name}/` },
	to: { path: `^src/domain/(${ORDER.slice(0, index + 1).join('|')})/` }
}));

module.exports = {
	forbidden: [
		...orderRules,
		{
			name: 'every-domain-folder-stands-in-a-rule',
			severity: 'error',
			from: { path: `^src/domain/(?!(${known})/)[^/]+/` },
			to: {}
		},
		{
			name: 'shared-modules-use-no-capability',
			severity: 'error',
			from: { path: `^src/domain/(${SHARED.join('|')})/` },
			to: { path: `^src/domain/(${[...ORDER, ...APART].join('|')})/` }
		},
		{
			name: 'disclosure-uses-only-statistics',
			comment: 'Its rules can be audited alone. Adopting a rule set is a command, so door 2 uses access and audit.',
			severity: 'error',
			from: { path: '^src/domain/disclosure/(?!server/)' },
			to: { path: '^src/domain/(?!disclosure/|statistics/)' }
		},
		{
			name: 'statistics-stands-alone',
			severity: 'error',
			from: { path: '^src/domain/statistics/', pathNot: '\\.test\\.ts$' },
			to: { path: '^src/(?!domain/statistics/)' }
		},
		{
			name: 'register-never-meets-the-database',
			comment: 'Personal records are counted apart; the counting zone keeps nothing.',
			severity: 'error',
			from: { path: '^src/domain/register/' },
			to: {
				path: '^src/(platform/(database|migrate|test-database|data-directory)|domain/(access|intake|monitor|areas|disclosure)/|domain/audit/server/)'
			}
		},
		{
			name: 'only-the-command-line-counts-the-register',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/(cli|domain/register)/' },
			to: { path: '^src/domain/register/' }
		},
		{
			name: 'operations-stands-beside-the-line',
			comment: 'It looks after what the others keep; none of them knows of it.',
			severity: 'error',
			from: { path: '^src/domain/(?!operations/)' },
			to: { path: '^src/domain/operations/' }
		},
		{
			name: 'operations-looks-after-these',
			severity: 'error',
			from: { path: '^src/domain/operations/' },
			to: { path: '^src/domain/(?!operations/|access/|audit/|drafts/|feedback/|areas/|intake/|monitor/|legal/)' }
		},
		{
			name: 'legal-stands-beside-the-line',
			comment: 'The texts of the legal pages need to know where the county keeps its files, and nothing of the field.',
			severity: 'error',
			from: { path: '^src/domain/legal/' },
			to: { path: '^src/domain/(?!legal/|access/|audit/|areas/)' }
		},
		{
			name: 'modules-are-entered-by-their-doors',
			severity: 'error',
			from: { path: '^src/domain/([^/]+)/' },
			to: { path: '^src/domain/(?!$1/)[^/]+/(?!index\\.ts$|server/index\\.ts$)' }
		},
		{
			name: 'the-rest-of-the-house-uses-doors-too',
			severity: 'error',
			from: { path: '^(src/(?!domain/)|tests/|bench/)' },
			to: { path: '^src/domain/[^/]+/(?!index\\.ts$|server/index\\.ts$)' }
		},
		{
			name: 'pure-rules-touch-neither-platform-nor-node',
			severity: 'error',
			from: { path: '^src/domain/[^/]+/(?!server/)', pathNot: '\\.test\\.ts$' },
			to: { dependencyTypes: ['core'] }
		},
		{
			name: 'pure-rules-do-not-open-door-2',
			severity: 'error',
			from: { path: '^src/domain/[^/]+/(?!server/)', pathNot: '\\.test\\.ts$' },
			to: { path: '^(src/platform/|src/domain/[^/]+/server/)' }
		},
		{
			name: 'the-domain-knows-no-pages',
			severity: 'error',
			from: { path: '^src/(domain|platform)/' },
			to: { path: '^(src/(routes|cli|ui|figures|documents)/|node_modules/(svelte|@sveltejs)/)' }
		},
		{
			name: 'platform-knows-nothing-of-the-field',
			severity: 'error',
			from: { path: '^src/platform/' },
			to: { path: '^src/(?!platform/)' }
		},
		{
			name: 'figures-documents-and-ui-take-what-is-released',
			comment: 'They see types and pure rules only, so no raw count can reach them.',
			severity: 'error',
			from: { path: '^src/(figures|documents|ui)/', pathNot: '\\.test\\.ts$' },
			to: { path: '^src/domain/[^/]+/server/' }
		},
		{
			name: 'nothing-uses-routes-or-cli',
			severity: 'error',
			from: { path: '^src/(?!routes/|cli/|hooks)' },
			to: { path: '^src/(routes|cli)/' }
		},
		{ name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { pathNot: 'node_modules' } } }
	],
	options: {
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '(^|/)(build|\\.svelte-kit)/' },
		enhancedResolveOptions: {
			extensions: ['.ts', '.js', '.svelte', '.json'],
			conditionNames: ['import', 'node', 'default']
		}
	}
};
