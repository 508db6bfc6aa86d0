/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_Need_DecidedInputs */

const nl_clearance_need_decided = /** @type {(inputs: Clearance_Need_DecidedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is een besluit om te ontruimen.`)
};

const en_clearance_need_decided = /** @type {(inputs: Clearance_Need_DecidedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is a decision to evict.`)
};

/**
* | output |
* | --- |
* | "There is a decision to evict." |
*
* @param {Clearance_Need_DecidedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_need_decided = /** @type {((inputs?: Clearance_Need_DecidedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_Need_DecidedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_need_decided(inputs)
	return nl_clearance_need_decided(inputs)
});