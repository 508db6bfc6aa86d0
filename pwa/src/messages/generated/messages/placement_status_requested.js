/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Status_RequestedInputs */

const nl_placement_status_requested = /** @type {(inputs: Placement_Status_RequestedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`gevraagd`)
};

const en_placement_status_requested = /** @type {(inputs: Placement_Status_RequestedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`requested`)
};

/**
* | output |
* | --- |
* | "requested" |
*
* @param {Placement_Status_RequestedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_status_requested = /** @type {((inputs?: Placement_Status_RequestedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Status_RequestedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_status_requested(inputs)
	return nl_placement_status_requested(inputs)
});