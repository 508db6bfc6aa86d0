/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Reports_Older_LoadingInputs */

const nl_visit_reports_older_loading = /** @type {(inputs: Visit_Reports_Older_LoadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het verslag wordt opgehaald…`)
};

const en_visit_reports_older_loading = /** @type {(inputs: Visit_Reports_Older_LoadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Getting the report…`)
};

/**
* | output |
* | --- |
* | "Getting the report…" |
*
* @param {Visit_Reports_Older_LoadingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_reports_older_loading = /** @type {((inputs?: Visit_Reports_Older_LoadingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Reports_Older_LoadingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_reports_older_loading(inputs)
	return nl_visit_reports_older_loading(inputs)
});