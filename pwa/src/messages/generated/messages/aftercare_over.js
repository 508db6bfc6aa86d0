/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Aftercare_OverInputs */

const nl_aftercare_over = /** @type {(inputs: Aftercare_OverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`voorbij`)
};

const en_aftercare_over = /** @type {(inputs: Aftercare_OverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`over`)
};

/**
* | output |
* | --- |
* | "over" |
*
* @param {Aftercare_OverInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const aftercare_over = /** @type {((inputs?: Aftercare_OverInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Aftercare_OverInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_aftercare_over(inputs)
	return nl_aftercare_over(inputs)
});