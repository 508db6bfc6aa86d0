/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Erasure_Not_YetInputs */

const nl_rights_erasure_not_yet = /** @type {(inputs: Rights_Erasure_Not_YetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een bewoner vroeg hierom. Het kan nog niet:`)
};

const en_rights_erasure_not_yet = /** @type {(inputs: Rights_Erasure_Not_YetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A resident asked for this. It is not possible yet:`)
};

/**
* | output |
* | --- |
* | "A resident asked for this. It is not possible yet:" |
*
* @param {Rights_Erasure_Not_YetInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_erasure_not_yet = /** @type {((inputs?: Rights_Erasure_Not_YetInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Erasure_Not_YetInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_erasure_not_yet(inputs)
	return nl_rights_erasure_not_yet(inputs)
});