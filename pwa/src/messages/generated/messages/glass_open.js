/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Glass_OpenInputs */

const nl_glass_open = /** @type {(inputs: Glass_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Met spoed openen`)
};

const en_glass_open = /** @type {(inputs: Glass_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open in an emergency`)
};

/**
* | output |
* | --- |
* | "Open in an emergency" |
*
* @param {Glass_OpenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const glass_open = /** @type {((inputs?: Glass_OpenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Glass_OpenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_glass_open(inputs)
	return nl_glass_open(inputs)
});