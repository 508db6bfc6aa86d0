/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_Need_Moratorium_NotInputs */

const nl_clearance_need_moratorium_not = /** @type {(inputs: Clearance_Need_Moratorium_NotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er loopt een moratorium van de rechter.`)
};

const en_clearance_need_moratorium_not = /** @type {(inputs: Clearance_Need_Moratorium_NotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A court moratorium is running.`)
};

/**
* | output |
* | --- |
* | "A court moratorium is running." |
*
* @param {Clearance_Need_Moratorium_NotInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_need_moratorium_not = /** @type {((inputs?: Clearance_Need_Moratorium_NotInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_Need_Moratorium_NotInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_need_moratorium_not(inputs)
	return nl_clearance_need_moratorium_not(inputs)
});