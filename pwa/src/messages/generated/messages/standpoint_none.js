/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_NoneInputs */

const nl_standpoint_none = /** @type {(inputs: Standpoint_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog geen enkele organisatie gaf een standpunt.`)
};

const en_standpoint_none = /** @type {(inputs: Standpoint_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No organisation gave a standpoint yet.`)
};

/**
* | output |
* | --- |
* | "No organisation gave a standpoint yet." |
*
* @param {Standpoint_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_none = /** @type {((inputs?: Standpoint_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_none(inputs)
	return nl_standpoint_none(inputs)
});