/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_Status_WithdrawnInputs */

const nl_administration_status_withdrawn = /** @type {(inputs: Administration_Status_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ingetrokken`)
};

const en_administration_status_withdrawn = /** @type {(inputs: Administration_Status_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`withdrawn`)
};

/**
* | output |
* | --- |
* | "withdrawn" |
*
* @param {Administration_Status_WithdrawnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_status_withdrawn = /** @type {((inputs?: Administration_Status_WithdrawnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_Status_WithdrawnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_status_withdrawn(inputs)
	return nl_administration_status_withdrawn(inputs)
});