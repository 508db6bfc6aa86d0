/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_AfterwardsInputs */

const nl_visit_afterwards = /** @type {(inputs: Visit_AfterwardsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Na het einde van het plan`)
};

const en_visit_afterwards = /** @type {(inputs: Visit_AfterwardsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`After the plan had ended`)
};

/**
* | output |
* | --- |
* | "After the plan had ended" |
*
* @param {Visit_AfterwardsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_afterwards = /** @type {((inputs?: Visit_AfterwardsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_AfterwardsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_afterwards(inputs)
	return nl_visit_afterwards(inputs)
});