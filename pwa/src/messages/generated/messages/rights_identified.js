/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_IdentifiedInputs */

const nl_rights_identified = /** @type {(inputs: Rights_IdentifiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoe weet u wie dit vraagt?`)
};

const en_rights_identified = /** @type {(inputs: Rights_IdentifiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How do you know who asks this?`)
};

/**
* | output |
* | --- |
* | "How do you know who asks this?" |
*
* @param {Rights_IdentifiedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_identified = /** @type {((inputs?: Rights_IdentifiedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_IdentifiedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_identified(inputs)
	return nl_rights_identified(inputs)
});