/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_AgainInputs */

const nl_decision_again = /** @type {(inputs: Decision_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nieuw besluit nemen`)
};

const en_decision_again = /** @type {(inputs: Decision_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Decide anew`)
};

/**
* | output |
* | --- |
* | "Decide anew" |
*
* @param {Decision_AgainInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_again = /** @type {((inputs?: Decision_AgainInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_AgainInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_again(inputs)
	return nl_decision_again(inputs)
});