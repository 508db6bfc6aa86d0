/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Reports_Older_FetchInputs */

const nl_visit_reports_older_fetch = /** @type {(inputs: Visit_Reports_Older_FetchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Haal het hele verslag op`)
};

const en_visit_reports_older_fetch = /** @type {(inputs: Visit_Reports_Older_FetchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Get the whole report`)
};

/**
* | output |
* | --- |
* | "Get the whole report" |
*
* @param {Visit_Reports_Older_FetchInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_reports_older_fetch = /** @type {((inputs?: Visit_Reports_Older_FetchInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Reports_Older_FetchInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_reports_older_fetch(inputs)
	return nl_visit_reports_older_fetch(inputs)
});