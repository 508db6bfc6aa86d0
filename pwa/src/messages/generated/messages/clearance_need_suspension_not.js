/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_Need_Suspension_NotInputs */

const nl_clearance_need_suspension_not = /** @type {(inputs: Clearance_Need_Suspension_NotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De ontruiming is opgeschort.`)
};

const en_clearance_need_suspension_not = /** @type {(inputs: Clearance_Need_Suspension_NotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The eviction is suspended.`)
};

/**
* | output |
* | --- |
* | "The eviction is suspended." |
*
* @param {Clearance_Need_Suspension_NotInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_need_suspension_not = /** @type {((inputs?: Clearance_Need_Suspension_NotInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_Need_Suspension_NotInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_need_suspension_not(inputs)
	return nl_clearance_need_suspension_not(inputs)
});