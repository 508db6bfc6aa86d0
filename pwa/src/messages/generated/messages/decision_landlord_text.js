/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Landlord_TextInputs */

const nl_decision_landlord_text = /** @type {(inputs: Decision_Landlord_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tekst voor de verhuurder`)
};

const en_decision_landlord_text = /** @type {(inputs: Decision_Landlord_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Text for the landlord`)
};

/**
* | output |
* | --- |
* | "Text for the landlord" |
*
* @param {Decision_Landlord_TextInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_landlord_text = /** @type {((inputs?: Decision_Landlord_TextInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Landlord_TextInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_landlord_text(inputs)
	return nl_decision_landlord_text(inputs)
});