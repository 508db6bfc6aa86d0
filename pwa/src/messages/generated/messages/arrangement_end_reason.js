/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_End_ReasonInputs */

const nl_arrangement_end_reason = /** @type {(inputs: Arrangement_End_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom stopt de regeling?`)
};

const en_arrangement_end_reason = /** @type {(inputs: Arrangement_End_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why does the arrangement end?`)
};

/**
* | output |
* | --- |
* | "Why does the arrangement end?" |
*
* @param {Arrangement_End_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_end_reason = /** @type {((inputs?: Arrangement_End_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_End_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_end_reason(inputs)
	return nl_arrangement_end_reason(inputs)
});