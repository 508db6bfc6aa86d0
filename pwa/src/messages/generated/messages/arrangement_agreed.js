/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_AgreedInputs */

const nl_arrangement_agreed = /** @type {(inputs: Arrangement_AgreedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ook afgesproken`)
};

const en_arrangement_agreed = /** @type {(inputs: Arrangement_AgreedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Also agreed`)
};

/**
* | output |
* | --- |
* | "Also agreed" |
*
* @param {Arrangement_AgreedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_agreed = /** @type {((inputs?: Arrangement_AgreedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_AgreedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_agreed(inputs)
	return nl_arrangement_agreed(inputs)
});