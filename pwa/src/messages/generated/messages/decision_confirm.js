/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_ConfirmInputs */

const nl_decision_confirm = /** @type {(inputs: Decision_ConfirmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Klopt, vastleggen`)
};

const en_decision_confirm = /** @type {(inputs: Decision_ConfirmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Correct, record it`)
};

/**
* | output |
* | --- |
* | "Correct, record it" |
*
* @param {Decision_ConfirmInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_confirm = /** @type {((inputs?: Decision_ConfirmInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_ConfirmInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_confirm(inputs)
	return nl_decision_confirm(inputs)
});