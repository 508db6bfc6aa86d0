/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_Need_MoratoriumInputs */

const nl_clearance_need_moratorium = /** @type {(inputs: Clearance_Need_MoratoriumInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is geen moratorium.`)
};

const en_clearance_need_moratorium = /** @type {(inputs: Clearance_Need_MoratoriumInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no moratorium.`)
};

/**
* | output |
* | --- |
* | "There is no moratorium." |
*
* @param {Clearance_Need_MoratoriumInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_need_moratorium = /** @type {((inputs?: Clearance_Need_MoratoriumInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_Need_MoratoriumInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_need_moratorium(inputs)
	return nl_clearance_need_moratorium(inputs)
});