/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Reads_FinancesInputs */

const nl_visit_reads_finances = /** @type {(inputs: Visit_Reads_FinancesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie leest dit: het team van de casemanager en schuldhulpverlening. Niet de verhuurder.`)
};

const en_visit_reads_finances = /** @type {(inputs: Visit_Reads_FinancesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who reads this: the case manager's team and debt assistance. Not the landlord.`)
};

/**
* | output |
* | --- |
* | "Who reads this: the case manager's team and debt assistance. Not the landlord." |
*
* @param {Visit_Reads_FinancesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_reads_finances = /** @type {((inputs?: Visit_Reads_FinancesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Reads_FinancesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_reads_finances(inputs)
	return nl_visit_reads_finances(inputs)
});