/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Status_EndedInputs */

const nl_placement_status_ended = /** @type {(inputs: Placement_Status_EndedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`gestopt`)
};

const en_placement_status_ended = /** @type {(inputs: Placement_Status_EndedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ended`)
};

/**
* | output |
* | --- |
* | "ended" |
*
* @param {Placement_Status_EndedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_status_ended = /** @type {((inputs?: Placement_Status_EndedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Status_EndedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_status_ended(inputs)
	return nl_placement_status_ended(inputs)
});