/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_End_SubmitInputs */

const nl_arrangement_end_submit = /** @type {(inputs: Arrangement_End_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Regeling stoppen`)
};

const en_arrangement_end_submit = /** @type {(inputs: Arrangement_End_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`End arrangement`)
};

/**
* | output |
* | --- |
* | "End arrangement" |
*
* @param {Arrangement_End_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_end_submit = /** @type {((inputs?: Arrangement_End_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_End_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_end_submit(inputs)
	return nl_arrangement_end_submit(inputs)
});