/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_SubmitInputs */

const nl_arrangement_submit = /** @type {(inputs: Arrangement_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voorstel opslaan`)
};

const en_arrangement_submit = /** @type {(inputs: Arrangement_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save the proposal`)
};

/**
* | output |
* | --- |
* | "Save the proposal" |
*
* @param {Arrangement_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_submit = /** @type {((inputs?: Arrangement_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_submit(inputs)
	return nl_arrangement_submit(inputs)
});