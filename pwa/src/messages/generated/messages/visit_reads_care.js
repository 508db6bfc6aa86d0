/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Reads_CareInputs */

const nl_visit_reads_care = /** @type {(inputs: Visit_Reads_CareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie leest dit: het team van de casemanager, zorg en Meldpunt Bijzondere Zorg. Niet de verhuurder.`)
};

const en_visit_reads_care = /** @type {(inputs: Visit_Reads_CareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who reads this: the case manager's team, care and the special-care desk. Not the landlord.`)
};

/**
* | output |
* | --- |
* | "Who reads this: the case manager's team, care and the special-care desk. Not the landlord." |
*
* @param {Visit_Reads_CareInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_reads_care = /** @type {((inputs?: Visit_Reads_CareInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Reads_CareInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_reads_care(inputs)
	return nl_visit_reads_care(inputs)
});