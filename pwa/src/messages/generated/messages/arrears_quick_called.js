/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrears_Quick_CalledInputs */

const nl_arrears_quick_called = /** @type {(inputs: Arrears_Quick_CalledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gebeld, iemand gesproken`)
};

const en_arrears_quick_called = /** @type {(inputs: Arrears_Quick_CalledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Called, spoke to somebody`)
};

/**
* | output |
* | --- |
* | "Called, spoke to somebody" |
*
* @param {Arrears_Quick_CalledInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrears_quick_called = /** @type {((inputs?: Arrears_Quick_CalledInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrears_Quick_CalledInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrears_quick_called(inputs)
	return nl_arrears_quick_called(inputs)
});