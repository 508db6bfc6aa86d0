/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_EndedInputs */

const nl_placement_ended = /** @type {(inputs: Placement_EndedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gestopt vanaf`)
};

const en_placement_ended = /** @type {(inputs: Placement_EndedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stopped from`)
};

/**
* | output |
* | --- |
* | "Stopped from" |
*
* @param {Placement_EndedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_ended = /** @type {((inputs?: Placement_EndedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_EndedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_ended(inputs)
	return nl_placement_ended(inputs)
});