/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Submit_OwnInputs */

const nl_arrangement_submit_own = /** @type {(inputs: Arrangement_Submit_OwnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Regeling opslaan`)
};

const en_arrangement_submit_own = /** @type {(inputs: Arrangement_Submit_OwnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save the arrangement`)
};

/**
* | output |
* | --- |
* | "Save the arrangement" |
*
* @param {Arrangement_Submit_OwnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_submit_own = /** @type {((inputs?: Arrangement_Submit_OwnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Submit_OwnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_submit_own(inputs)
	return nl_arrangement_submit_own(inputs)
});