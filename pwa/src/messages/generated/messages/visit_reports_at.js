/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ time: NonNullable<unknown> }} Visit_Reports_AtInputs */

const nl_visit_reports_at = /** @type {(inputs: Visit_Reports_AtInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`om ${i?.time}`)
};

const en_visit_reports_at = /** @type {(inputs: Visit_Reports_AtInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`at ${i?.time}`)
};

/**
* | output |
* | --- |
* | "at {time}" |
*
* @param {Visit_Reports_AtInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_reports_at = /** @type {((inputs: Visit_Reports_AtInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Reports_AtInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_reports_at(inputs)
	return nl_visit_reports_at(inputs)
});