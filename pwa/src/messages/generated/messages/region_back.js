/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_BackInputs */

const nl_region_back = /** @type {(inputs: Region_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Terug naar beheer`)
};

const en_region_back = /** @type {(inputs: Region_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Back to administration`)
};

/**
* | output |
* | --- |
* | "Back to administration" |
*
* @param {Region_BackInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_back = /** @type {((inputs?: Region_BackInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_BackInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_back(inputs)
	return nl_region_back(inputs)
});