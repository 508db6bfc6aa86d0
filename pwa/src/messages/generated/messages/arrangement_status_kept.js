/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Status_KeptInputs */

const nl_arrangement_status_kept = /** @type {(inputs: Arrangement_Status_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`alles betaald`)
};

const en_arrangement_status_kept = /** @type {(inputs: Arrangement_Status_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`all paid`)
};

/**
* | output |
* | --- |
* | "all paid" |
*
* @param {Arrangement_Status_KeptInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_status_kept = /** @type {((inputs?: Arrangement_Status_KeptInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Status_KeptInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_status_kept(inputs)
	return nl_arrangement_status_kept(inputs)
});