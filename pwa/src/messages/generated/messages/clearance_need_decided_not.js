/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_Need_Decided_NotInputs */

const nl_clearance_need_decided_not = /** @type {(inputs: Clearance_Need_Decided_NotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is geen besluit om te ontruimen.`)
};

const en_clearance_need_decided_not = /** @type {(inputs: Clearance_Need_Decided_NotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no decision to evict.`)
};

/**
* | output |
* | --- |
* | "There is no decision to evict." |
*
* @param {Clearance_Need_Decided_NotInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_need_decided_not = /** @type {((inputs?: Clearance_Need_Decided_NotInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_Need_Decided_NotInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_need_decided_not(inputs)
	return nl_clearance_need_decided_not(inputs)
});