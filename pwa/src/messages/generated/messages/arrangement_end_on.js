/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_End_OnInputs */

const nl_arrangement_end_on = /** @type {(inputs: Arrangement_End_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vanaf welke dag geldt de regeling niet meer?`)
};

const en_arrangement_end_on = /** @type {(inputs: Arrangement_End_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`From which day does the arrangement no longer hold?`)
};

/**
* | output |
* | --- |
* | "From which day does the arrangement no longer hold?" |
*
* @param {Arrangement_End_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_end_on = /** @type {((inputs?: Arrangement_End_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_End_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_end_on(inputs)
	return nl_arrangement_end_on(inputs)
});