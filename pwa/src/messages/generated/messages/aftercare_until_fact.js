/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Aftercare_Until_FactInputs */

const nl_aftercare_until_fact = /** @type {(inputs: Aftercare_Until_FactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tot en met`)
};

const en_aftercare_until_fact = /** @type {(inputs: Aftercare_Until_FactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Until`)
};

/**
* | output |
* | --- |
* | "Until" |
*
* @param {Aftercare_Until_FactInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const aftercare_until_fact = /** @type {((inputs?: Aftercare_Until_FactInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Aftercare_Until_FactInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_aftercare_until_fact(inputs)
	return nl_aftercare_until_fact(inputs)
});