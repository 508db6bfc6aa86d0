/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_OfficeInputs */

const nl_administration_office = /** @type {(inputs: Administration_OfficeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kantoor`)
};

const en_administration_office = /** @type {(inputs: Administration_OfficeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Office`)
};

/**
* | output |
* | --- |
* | "Office" |
*
* @param {Administration_OfficeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_office = /** @type {((inputs?: Administration_OfficeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_OfficeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_office(inputs)
	return nl_administration_office(inputs)
});