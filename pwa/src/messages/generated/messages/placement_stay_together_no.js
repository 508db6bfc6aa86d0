/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Stay_Together_NoInputs */

const nl_placement_stay_together_no = /** @type {(inputs: Placement_Stay_Together_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Blijven niet samen`)
};

const en_placement_stay_together_no = /** @type {(inputs: Placement_Stay_Together_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Do not stay together`)
};

/**
* | output |
* | --- |
* | "Do not stay together" |
*
* @param {Placement_Stay_Together_NoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_stay_together_no = /** @type {((inputs?: Placement_Stay_Together_NoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Stay_Together_NoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_stay_together_no(inputs)
	return nl_placement_stay_together_no(inputs)
});