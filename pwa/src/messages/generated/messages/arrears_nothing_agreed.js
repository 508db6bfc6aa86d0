/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrears_Nothing_AgreedInputs */

const nl_arrears_nothing_agreed = /** @type {(inputs: Arrears_Nothing_AgreedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niets afgesproken`)
};

const en_arrears_nothing_agreed = /** @type {(inputs: Arrears_Nothing_AgreedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing agreed`)
};

/**
* | output |
* | --- |
* | "Nothing agreed" |
*
* @param {Arrears_Nothing_AgreedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrears_nothing_agreed = /** @type {((inputs?: Arrears_Nothing_AgreedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrears_Nothing_AgreedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrears_nothing_agreed(inputs)
	return nl_arrears_nothing_agreed(inputs)
});