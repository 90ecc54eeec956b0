export { answerDueOn, daysLeft, urgencyOf, type Urgency } from './clock.ts';
export { findReportFaults } from './find-report-faults.ts';
export {
	LONGEST_EMAIL,
	LONGEST_PAGE,
	LONGEST_REPORT,
	type NewReport,
	type Report,
	type StateOfReports
} from './report.ts';
