/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_AfterwardsInputs */

const nl_decision_afterwards = /** @type {(inputs: Decision_AfterwardsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Daarna`)
};

const en_decision_afterwards = /** @type {(inputs: Decision_AfterwardsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Afterwards`)
};

/**
* | output |
* | --- |
* | "Afterwards" |
*
* @param {Decision_AfterwardsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_afterwards = /** @type {((inputs?: Decision_AfterwardsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_AfterwardsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_afterwards(inputs)
	return nl_decision_afterwards(inputs)
});