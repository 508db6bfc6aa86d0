/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Need_NumbersInputs */

const nl_region_need_numbers = /** @type {(inputs: Region_Need_NumbersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er zijn nog geen nummers voor nood.`)
};

const en_region_need_numbers = /** @type {(inputs: Region_Need_NumbersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There are no numbers for an emergency yet.`)
};

/**
* | output |
* | --- |
* | "There are no numbers for an emergency yet." |
*
* @param {Region_Need_NumbersInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_need_numbers = /** @type {((inputs?: Region_Need_NumbersInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Need_NumbersInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_need_numbers(inputs)
	return nl_region_need_numbers(inputs)
});