/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_RequestInputs */

const nl_placement_request = /** @type {(inputs: Placement_RequestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plek vragen`)
};

const en_placement_request = /** @type {(inputs: Placement_RequestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask for a place`)
};

/**
* | output |
* | --- |
* | "Ask for a place" |
*
* @param {Placement_RequestInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_request = /** @type {((inputs?: Placement_RequestInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_RequestInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_request(inputs)
	return nl_placement_request(inputs)
});