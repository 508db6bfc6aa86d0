/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_Need_Asked_NotInputs */

const nl_clearance_need_asked_not = /** @type {(inputs: Clearance_Need_Asked_NotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De verhuurder heeft voor deze dag nog geen vrijgave gevraagd.`)
};

const en_clearance_need_asked_not = /** @type {(inputs: Clearance_Need_Asked_NotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The landlord has not asked for a clearance for this day yet.`)
};

/**
* | output |
* | --- |
* | "The landlord has not asked for a clearance for this day yet." |
*
* @param {Clearance_Need_Asked_NotInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_need_asked_not = /** @type {((inputs?: Clearance_Need_Asked_NotInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_Need_Asked_NotInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_need_asked_not(inputs)
	return nl_clearance_need_asked_not(inputs)
});