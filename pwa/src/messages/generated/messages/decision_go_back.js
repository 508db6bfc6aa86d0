/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Go_BackInputs */

const nl_decision_go_back = /** @type {(inputs: Decision_Go_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Terug naar het formulier`)
};

const en_decision_go_back = /** @type {(inputs: Decision_Go_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Back to the form`)
};

/**
* | output |
* | --- |
* | "Back to the form" |
*
* @param {Decision_Go_BackInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_go_back = /** @type {((inputs?: Decision_Go_BackInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Go_BackInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_go_back(inputs)
	return nl_decision_go_back(inputs)
});