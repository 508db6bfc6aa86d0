/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Reports_Older_OfflineInputs */

const nl_visit_reports_older_offline = /** @type {(inputs: Visit_Reports_Older_OfflineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is geen verbinding. Probeer het later opnieuw.`)
};

const en_visit_reports_older_offline = /** @type {(inputs: Visit_Reports_Older_OfflineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no connection. Try again later.`)
};

/**
* | output |
* | --- |
* | "There is no connection. Try again later." |
*
* @param {Visit_Reports_Older_OfflineInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_reports_older_offline = /** @type {((inputs?: Visit_Reports_Older_OfflineInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Reports_Older_OfflineInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_reports_older_offline(inputs)
	return nl_visit_reports_older_offline(inputs)
});