/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_AddInputs */

const nl_arrangement_add = /** @type {(inputs: Arrangement_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Betalingsvoorstel doen`)
};

const en_arrangement_add = /** @type {(inputs: Arrangement_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Propose an arrangement`)
};

/**
* | output |
* | --- |
* | "Propose an arrangement" |
*
* @param {Arrangement_AddInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_add = /** @type {((inputs?: Arrangement_AddInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_AddInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_add(inputs)
	return nl_arrangement_add(inputs)
});