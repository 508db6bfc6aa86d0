/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrears_OnceInputs */

const nl_arrears_once = /** @type {(inputs: Arrears_OnceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`1 keer`)
};

const en_arrears_once = /** @type {(inputs: Arrears_OnceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Once`)
};

/**
* | output |
* | --- |
* | "Once" |
*
* @param {Arrears_OnceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrears_once = /** @type {((inputs?: Arrears_OnceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrears_OnceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrears_once(inputs)
	return nl_arrears_once(inputs)
});