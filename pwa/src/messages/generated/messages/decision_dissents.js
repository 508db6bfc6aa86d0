/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_DissentsInputs */

const nl_decision_dissents = /** @type {(inputs: Decision_DissentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niet akkoord`)
};

const en_decision_dissents = /** @type {(inputs: Decision_DissentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dissents`)
};

/**
* | output |
* | --- |
* | "Dissents" |
*
* @param {Decision_DissentsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_dissents = /** @type {((inputs?: Decision_DissentsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_DissentsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_dissents(inputs)
	return nl_decision_dissents(inputs)
});