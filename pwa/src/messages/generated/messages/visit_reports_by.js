/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Visit_Reports_ByInputs */

const nl_visit_reports_by = /** @type {(inputs: Visit_Reports_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`door ${i?.name}`)
};

const en_visit_reports_by = /** @type {(inputs: Visit_Reports_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`by ${i?.name}`)
};

/**
* | output |
* | --- |
* | "by {name}" |
*
* @param {Visit_Reports_ByInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_reports_by = /** @type {((inputs: Visit_Reports_ByInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Reports_ByInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_reports_by(inputs)
	return nl_visit_reports_by(inputs)
});