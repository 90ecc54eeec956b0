export { answerReport } from './answer-report.ts';
export { findReport, findReports, findStateOfReports } from './find-reports.ts';
export { forgetReports } from './forget-reports.ts';
export { receiveReport, reportBarrier, type Received } from './receive-report.ts';
