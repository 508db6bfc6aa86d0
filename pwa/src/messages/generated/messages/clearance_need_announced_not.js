/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_Need_Announced_NotInputs */

const nl_clearance_need_announced_not = /** @type {(inputs: Clearance_Need_Announced_NotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De ontruiming is niet aangezegd voor deze dag.`)
};

const en_clearance_need_announced_not = /** @type {(inputs: Clearance_Need_Announced_NotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No eviction is announced for this day.`)
};

/**
* | output |
* | --- |
* | "No eviction is announced for this day." |
*
* @param {Clearance_Need_Announced_NotInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_need_announced_not = /** @type {((inputs?: Clearance_Need_Announced_NotInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_Need_Announced_NotInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_need_announced_not(inputs)
	return nl_clearance_need_announced_not(inputs)
});