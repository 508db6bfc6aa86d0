/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Read_BackInputs */

const nl_decision_read_back = /** @type {(inputs: Decision_Read_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lees het besluit voor`)
};

const en_decision_read_back = /** @type {(inputs: Decision_Read_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read the decision aloud`)
};

/**
* | output |
* | --- |
* | "Read the decision aloud" |
*
* @param {Decision_Read_BackInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_read_back = /** @type {((inputs?: Decision_Read_BackInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Read_BackInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_read_back(inputs)
	return nl_decision_read_back(inputs)
});