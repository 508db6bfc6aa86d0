/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Present_NoneInputs */

const nl_visit_present_none = /** @type {(inputs: Visit_Present_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er staan nog geen bewoners in het dossier. Schrijf hieronder wie u sprak.`)
};

const en_visit_present_none = /** @type {(inputs: Visit_Present_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There are no residents in the file yet. Write below whom you spoke to.`)
};

/**
* | output |
* | --- |
* | "There are no residents in the file yet. Write below whom you spoke to." |
*
* @param {Visit_Present_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_present_none = /** @type {((inputs?: Visit_Present_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Present_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_present_none(inputs)
	return nl_visit_present_none(inputs)
});