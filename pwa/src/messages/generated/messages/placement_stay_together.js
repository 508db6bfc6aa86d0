/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Stay_TogetherInputs */

const nl_placement_stay_together = /** @type {(inputs: Placement_Stay_TogetherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ouders en kinderen`)
};

const en_placement_stay_together = /** @type {(inputs: Placement_Stay_TogetherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Parents and children`)
};

/**
* | output |
* | --- |
* | "Parents and children" |
*
* @param {Placement_Stay_TogetherInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_stay_together = /** @type {((inputs?: Placement_Stay_TogetherInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Stay_TogetherInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_stay_together(inputs)
	return nl_placement_stay_together(inputs)
});