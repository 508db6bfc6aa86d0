/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Which_ConsultationInputs */

const nl_decision_which_consultation = /** @type {(inputs: Decision_Which_ConsultationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In welk spoedoverleg?`)
};

const en_decision_which_consultation = /** @type {(inputs: Decision_Which_ConsultationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In which urgent consultation?`)
};

/**
* | output |
* | --- |
* | "In which urgent consultation?" |
*
* @param {Decision_Which_ConsultationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_which_consultation = /** @type {((inputs?: Decision_Which_ConsultationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Which_ConsultationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_which_consultation(inputs)
	return nl_decision_which_consultation(inputs)
});