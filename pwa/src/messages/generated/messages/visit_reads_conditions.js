/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Reads_ConditionsInputs */

const nl_visit_reads_conditions = /** @type {(inputs: Visit_Reads_ConditionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De verhuurder ziet of een voorwaarde is voldaan. Wat u zag en wat de huurder zegt, leest de verhuurder niet.`)
};

const en_visit_reads_conditions = /** @type {(inputs: Visit_Reads_ConditionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The landlord sees whether a condition is met. The landlord does not read what you saw and what the tenant says.`)
};

/**
* | output |
* | --- |
* | "The landlord sees whether a condition is met. The landlord does not read what you saw and what the tenant says." |
*
* @param {Visit_Reads_ConditionsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_reads_conditions = /** @type {((inputs?: Visit_Reads_ConditionsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Reads_ConditionsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_reads_conditions(inputs)
	return nl_visit_reads_conditions(inputs)
});