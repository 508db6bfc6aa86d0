/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_TogetherInputs */

const nl_placement_together = /** @type {(inputs: Placement_TogetherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Blijven ouders en kinderen samen?`)
};

const en_placement_together = /** @type {(inputs: Placement_TogetherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Do parents and children stay together?`)
};

/**
* | output |
* | --- |
* | "Do parents and children stay together?" |
*
* @param {Placement_TogetherInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_together = /** @type {((inputs?: Placement_TogetherInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_TogetherInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_together(inputs)
	return nl_placement_together(inputs)
});