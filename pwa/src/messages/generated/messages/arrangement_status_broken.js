/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Status_BrokenInputs */

const nl_arrangement_status_broken = /** @type {(inputs: Arrangement_Status_BrokenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`meer betalingen gemist`)
};

const en_arrangement_status_broken = /** @type {(inputs: Arrangement_Status_BrokenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`several payments missed`)
};

/**
* | output |
* | --- |
* | "several payments missed" |
*
* @param {Arrangement_Status_BrokenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_status_broken = /** @type {((inputs?: Arrangement_Status_BrokenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Status_BrokenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_status_broken(inputs)
	return nl_arrangement_status_broken(inputs)
});