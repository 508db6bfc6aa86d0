/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Identified_HintInputs */

const nl_rights_identified_hint = /** @type {(inputs: Rights_Identified_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bewaar geen kopie van een legitimatie.`)
};

const en_rights_identified_hint = /** @type {(inputs: Rights_Identified_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keep no copy of an identity document.`)
};

/**
* | output |
* | --- |
* | "Keep no copy of an identity document." |
*
* @param {Rights_Identified_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_identified_hint = /** @type {((inputs?: Rights_Identified_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Identified_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_identified_hint(inputs)
	return nl_rights_identified_hint(inputs)
});