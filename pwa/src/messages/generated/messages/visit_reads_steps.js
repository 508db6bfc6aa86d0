/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Reads_StepsInputs */

const nl_visit_reads_steps = /** @type {(inputs: Visit_Reads_StepsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alle organisaties met een deel van het plan lezen dit. De verhuurder leest alleen de eigen stappen.`)
};

const en_visit_reads_steps = /** @type {(inputs: Visit_Reads_StepsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`All organisations with a part of the plan read this. The landlord reads only its own steps.`)
};

/**
* | output |
* | --- |
* | "All organisations with a part of the plan read this. The landlord reads only its own steps." |
*
* @param {Visit_Reads_StepsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_reads_steps = /** @type {((inputs?: Visit_Reads_StepsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Reads_StepsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_reads_steps(inputs)
	return nl_visit_reads_steps(inputs)
});