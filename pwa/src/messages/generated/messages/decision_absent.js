/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_AbsentInputs */

const nl_decision_absent = /** @type {(inputs: Decision_AbsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niet aanwezig`)
};

const en_decision_absent = /** @type {(inputs: Decision_AbsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not present`)
};

/**
* | output |
* | --- |
* | "Not present" |
*
* @param {Decision_AbsentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_absent = /** @type {((inputs?: Decision_AbsentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_AbsentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_absent(inputs)
	return nl_decision_absent(inputs)
});