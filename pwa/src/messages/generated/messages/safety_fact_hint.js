/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Fact_HintInputs */

const nl_safety_fact_hint = /** @type {(inputs: Safety_Fact_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alleen wat u zag of hoorde. De verhuurder leest dit ook.`)
};

const en_safety_fact_hint = /** @type {(inputs: Safety_Fact_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only what you saw or heard. The landlord reads this too.`)
};

/**
* | output |
* | --- |
* | "Only what you saw or heard. The landlord reads this too." |
*
* @param {Safety_Fact_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_fact_hint = /** @type {((inputs?: Safety_Fact_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Fact_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_fact_hint(inputs)
	return nl_safety_fact_hint(inputs)
});