/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Aftercare_AddInputs */

const nl_aftercare_add = /** @type {(inputs: Aftercare_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nazorg afspreken`)
};

const en_aftercare_add = /** @type {(inputs: Aftercare_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Agree aftercare`)
};

/**
* | output |
* | --- |
* | "Agree aftercare" |
*
* @param {Aftercare_AddInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const aftercare_add = /** @type {((inputs?: Aftercare_AddInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Aftercare_AddInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_aftercare_add(inputs)
	return nl_aftercare_add(inputs)
});