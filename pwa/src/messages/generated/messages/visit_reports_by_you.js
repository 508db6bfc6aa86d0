/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Reports_By_YouInputs */

const nl_visit_reports_by_you = /** @type {(inputs: Visit_Reports_By_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`door u`)
};

const en_visit_reports_by_you = /** @type {(inputs: Visit_Reports_By_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`by you`)
};

/**
* | output |
* | --- |
* | "by you" |
*
* @param {Visit_Reports_By_YouInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_reports_by_you = /** @type {((inputs?: Visit_Reports_By_YouInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Reports_By_YouInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_reports_by_you(inputs)
	return nl_visit_reports_by_you(inputs)
});