/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Which_Consultation_HintInputs */

const nl_decision_which_consultation_hint = /** @type {(inputs: Decision_Which_Consultation_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie meebeslist, deed mee aan dat overleg.`)
};

const en_decision_which_consultation_hint = /** @type {(inputs: Decision_Which_Consultation_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who decides took part in it.`)
};

/**
* | output |
* | --- |
* | "Who decides took part in it." |
*
* @param {Decision_Which_Consultation_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_which_consultation_hint = /** @type {((inputs?: Decision_Which_Consultation_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Which_Consultation_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_which_consultation_hint(inputs)
	return nl_decision_which_consultation_hint(inputs)
});