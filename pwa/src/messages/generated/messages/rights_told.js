/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_ToldInputs */

const nl_rights_told = /** @type {(inputs: Rights_ToldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoe heeft u het verteld?`)
};

const en_rights_told = /** @type {(inputs: Rights_ToldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How did you tell them?`)
};

/**
* | output |
* | --- |
* | "How did you tell them?" |
*
* @param {Rights_ToldInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_told = /** @type {((inputs?: Rights_ToldInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_ToldInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_told(inputs)
	return nl_rights_told(inputs)
});