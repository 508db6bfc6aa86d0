/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Told_OnInputs */

const nl_rights_told_on = /** @type {(inputs: Rights_Told_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wanneer heeft u het verteld?`)
};

const en_rights_told_on = /** @type {(inputs: Rights_Told_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When did you tell them?`)
};

/**
* | output |
* | --- |
* | "When did you tell them?" |
*
* @param {Rights_Told_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_told_on = /** @type {((inputs?: Rights_Told_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Told_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_told_on(inputs)
	return nl_rights_told_on(inputs)
});