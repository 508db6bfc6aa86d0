/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_End_OnInputs */

const nl_placement_end_on = /** @type {(inputs: Placement_End_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vanaf welke nacht is de plek weg?`)
};

const en_placement_end_on = /** @type {(inputs: Placement_End_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`From which night is the place gone?`)
};

/**
* | output |
* | --- |
* | "From which night is the place gone?" |
*
* @param {Placement_End_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_end_on = /** @type {((inputs?: Placement_End_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_End_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_end_on(inputs)
	return nl_placement_end_on(inputs)
});