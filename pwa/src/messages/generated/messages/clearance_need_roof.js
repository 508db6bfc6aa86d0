/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_Need_RoofInputs */

const nl_clearance_need_roof = /** @type {(inputs: Clearance_Need_RoofInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Iedereen die hier woont heeft een plek, of het huishouden is niet beschermd.`)
};

const en_clearance_need_roof = /** @type {(inputs: Clearance_Need_RoofInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everybody who lives here has a place, or the household is not protected.`)
};

/**
* | output |
* | --- |
* | "Everybody who lives here has a place, or the household is not protected." |
*
* @param {Clearance_Need_RoofInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_need_roof = /** @type {((inputs?: Clearance_Need_RoofInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_Need_RoofInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_need_roof(inputs)
	return nl_clearance_need_roof(inputs)
});