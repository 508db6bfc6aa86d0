/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Says_HintInputs */

const nl_decision_says_hint = /** @type {(inputs: Decision_Says_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Of waarom dat niet is gevraagd.`)
};

const en_decision_says_hint = /** @type {(inputs: Decision_Says_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Or why it was not asked.`)
};

/**
* | output |
* | --- |
* | "Or why it was not asked." |
*
* @param {Decision_Says_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_says_hint = /** @type {((inputs?: Decision_Says_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Says_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_says_hint(inputs)
	return nl_decision_says_hint(inputs)
});