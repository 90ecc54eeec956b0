/**
 * The public pages' only script, and an optional one: values of figures on hover, focus and touch, arrow keys through
 * the marks, and a slider for the years of a map. Without it every value is in the table and every year is a link.
 */
import { enhanceFigures } from './figures.ts';
import { enhanceYears } from './years.ts';

enhanceFigures();
for (const list of document.querySelectorAll<HTMLElement>('[data-years]')) enhanceYears(list);
