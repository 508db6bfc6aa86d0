/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_MissingInputs */

const nl_decision_missing = /** @type {(inputs: Decision_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gaven geen standpunt:`)
};

const en_decision_missing = /** @type {(inputs: Decision_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gave no standpoint:`)
};

/**
* | output |
* | --- |
* | "Gave no standpoint:" |
*
* @param {Decision_MissingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_missing = /** @type {((inputs?: Decision_MissingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_MissingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_missing(inputs)
	return nl_decision_missing(inputs)
});