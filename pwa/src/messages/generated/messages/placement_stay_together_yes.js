/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Stay_Together_YesInputs */

const nl_placement_stay_together_yes = /** @type {(inputs: Placement_Stay_Together_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Blijven samen`)
};

const en_placement_stay_together_yes = /** @type {(inputs: Placement_Stay_Together_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stay together`)
};

/**
* | output |
* | --- |
* | "Stay together" |
*
* @param {Placement_Stay_Together_YesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_stay_together_yes = /** @type {((inputs?: Placement_Stay_Together_YesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Stay_Together_YesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_stay_together_yes(inputs)
	return nl_placement_stay_together_yes(inputs)
});