/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Landlord_Text_HintInputs */

const nl_decision_landlord_text_hint = /** @type {(inputs: Decision_Landlord_Text_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De verhuurder leest deze tekst, en niet de afweging.`)
};

const en_decision_landlord_text_hint = /** @type {(inputs: Decision_Landlord_Text_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The landlord reads this text, and not the weighing.`)
};

/**
* | output |
* | --- |
* | "The landlord reads this text, and not the weighing." |
*
* @param {Decision_Landlord_Text_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_landlord_text_hint = /** @type {((inputs?: Decision_Landlord_Text_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Landlord_Text_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_landlord_text_hint(inputs)
	return nl_decision_landlord_text_hint(inputs)
});