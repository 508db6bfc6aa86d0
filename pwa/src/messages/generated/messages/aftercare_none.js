/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Aftercare_NoneInputs */

const nl_aftercare_none = /** @type {(inputs: Aftercare_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is geen nazorg afgesproken.`)
};

const en_aftercare_none = /** @type {(inputs: Aftercare_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No aftercare is agreed.`)
};

/**
* | output |
* | --- |
* | "No aftercare is agreed." |
*
* @param {Aftercare_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const aftercare_none = /** @type {((inputs?: Aftercare_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Aftercare_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_aftercare_none(inputs)
	return nl_aftercare_none(inputs)
});