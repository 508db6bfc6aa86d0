/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Reads_YouthInputs */

const nl_visit_reads_youth = /** @type {(inputs: Visit_Reads_YouthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie leest dit: alleen het team van de casemanager. Nooit de verhuurder.`)
};

const en_visit_reads_youth = /** @type {(inputs: Visit_Reads_YouthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who reads this: only the case manager's team. Never the landlord.`)
};

/**
* | output |
* | --- |
* | "Who reads this: only the case manager's team. Never the landlord." |
*
* @param {Visit_Reads_YouthInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_reads_youth = /** @type {((inputs?: Visit_Reads_YouthInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Reads_YouthInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_reads_youth(inputs)
	return nl_visit_reads_youth(inputs)
});